package hitilafu.analytics.link;

import hitilafu.model.Catalog;
import hitilafu.model.ContentId;
import hitilafu.model.Incident;
import hitilafu.model.IncidentRevision;
import hitilafu.model.Json;
import hitilafu.model.Observation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ListState;
import org.apache.flink.api.common.state.ListStateDescriptor;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.api.java.tuple.Tuple2;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/**
 * Keeps a country's observations and, at a batch's end, links anew whatever the batch may have
 * changed. Only incidents that changed are told, with the batch's number as revision. Nothing is
 * evicted: a report on an old event finds it.
 */
public final class LinkIncidents
    extends KeyedProcessFunction<String, Observation, IncidentRevision> {
  private static final long serialVersionUID = 2;

  private final long epoch;
  private final Catalog catalog;
  private transient Kin kin;
  private transient Shelf shelf;
  private transient ListState<Observation> arrived;

  /** By the name of an event: the id of its incident, and what was last told of it. */
  private transient MapState<String, Tuple2<String, String>> told;

  /**
   * @param epoch which replay this job writes
   * @param catalog what stands on what
   */
  public LinkIncidents(long epoch, Catalog catalog) {
    this.epoch = epoch;
    this.catalog = catalog;
  }

  @Override
  public void open(OpenContext context) {
    kin = new Kin(catalog);
    shelf = new StateShelf(getRuntimeContext());
    arrived =
        getRuntimeContext()
            .getListState(
                new ListStateDescriptor<>("arrived", TypeInformation.of(Observation.class)));
    told =
        getRuntimeContext()
            .getMapState(
                new MapStateDescriptor<>(
                    "told", Types.STRING, Types.TUPLE(Types.STRING, Types.STRING)));
  }

  @Override
  public void processElement(
      Observation observation, Context context, Collector<IncidentRevision> out) throws Exception {
    arrived.add(observation);
    context.timerService().registerEventTimeTimer(context.timestamp());
  }

  @Override
  public void onTimer(long batch, OnTimerContext context, Collector<IncidentRevision> out)
      throws Exception {
    List<Observation> fresh = new ArrayList<>();
    arrived.get().forEach(fresh::add);
    arrived.clear();
    tell(Linking.add(fresh, shelf, kin), batch, out);
  }

  private void tell(Linking.Change change, long batch, Collector<IncidentRevision> out)
      throws Exception {
    Map<String, String> before = new TreeMap<>();
    for (String event : change.before()) {
      Tuple2<String, String> last = told.get(event);
      if (last != null) {
        before.put(last.f0, last.f1);
        told.remove(event);
      }
    }
    for (Event event : change.events()) {
      Incident incident = event.incident().orElse(null);
      if (incident != null) {
        String content = ContentId.of(Json.write(incident));
        told.put(event.name(), Tuple2.of(incident.id(), content));
        if (!content.equals(before.remove(incident.id()))) {
          out.collect(new IncidentRevision(epoch, incident.id(), batch, incident));
        }
      }
    }
    before.keySet().forEach(id -> out.collect(new IncidentRevision(epoch, id, batch, null)));
  }
}
