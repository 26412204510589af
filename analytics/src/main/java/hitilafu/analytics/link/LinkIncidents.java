package hitilafu.analytics.link;

import hitilafu.analytics.correct.AddressedCorrection;
import hitilafu.analytics.correct.Corrections;
import hitilafu.analytics.metrics.JobCounter;
import hitilafu.model.Catalog;
import hitilafu.model.ContentId;
import hitilafu.model.Correction;
import hitilafu.model.Incident;
import hitilafu.model.IncidentRevision;
import hitilafu.model.Json;
import hitilafu.model.Observation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ListState;
import org.apache.flink.api.common.state.ListStateDescriptor;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.api.java.tuple.Tuple2;
import org.apache.flink.metrics.Counter;
import org.apache.flink.streaming.api.functions.co.KeyedCoProcessFunction;
import org.apache.flink.util.Collector;

/**
 * Keeps a country's observations and, at a batch's end, links anew whatever the batch may have
 * changed. Only incidents that changed are told, with the batch's number as revision. Nothing is
 * evicted: a report on an old event finds it.
 */
public final class LinkIncidents
    extends KeyedCoProcessFunction<String, Observation, AddressedCorrection, IncidentRevision> {
  private static final long serialVersionUID = 3;

  private final long epoch;
  private final Catalog catalog;
  private transient Kin kin;
  private transient Shelf shelf;
  private transient ListState<Observation> arrived;

  /** By id, those of this batch: one comes once for each observation that it names. */
  private transient MapState<String, Correction> put;

  /** By id, all that were ever made. */
  private transient MapState<String, Correction> corrections;

  /** By the name of a whole: the id of its incident, and what was last told of it. */
  private transient MapState<String, Tuple2<String, String>> told;

  private transient Counter revisions;

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
    revisions = JobCounter.REVISIONS.in(getRuntimeContext().getMetricGroup());
    put = correctionsById("put");
    corrections = correctionsById("corrections");
    told =
        getRuntimeContext()
            .getMapState(
                new MapStateDescriptor<>(
                    "told", Types.STRING, Types.TUPLE(Types.STRING, Types.STRING)));
  }

  private MapState<String, Correction> correctionsById(String name) {
    return getRuntimeContext()
        .getMapState(
            new MapStateDescriptor<>(name, Types.STRING, TypeInformation.of(Correction.class)));
  }

  @Override
  public void processElement1(
      Observation observation, Context context, Collector<IncidentRevision> out) throws Exception {
    arrived.add(observation);
    context.timerService().registerEventTimeTimer(context.timestamp());
  }

  @Override
  public void processElement2(
      AddressedCorrection addressed, Context context, Collector<IncidentRevision> out)
      throws Exception {
    put.put(addressed.correction().id(), addressed.correction());
    context.timerService().registerEventTimeTimer(context.timestamp());
  }

  @Override
  public void onTimer(long batch, OnTimerContext context, Collector<IncidentRevision> out)
      throws Exception {
    List<Observation> fresh = new ArrayList<>();
    arrived.get().forEach(fresh::add);
    arrived.clear();
    Set<String> named = new TreeSet<>();
    for (Correction correction : put.values()) {
      corrections.put(correction.id(), correction);
      named.addAll(correction.named());
    }
    put.clear();
    Corrections held = held();
    tell(Linking.add(fresh, named, shelf, kin, held.partition()), held, batch, out);
  }

  private Corrections held() throws Exception {
    List<Correction> all = new ArrayList<>();
    corrections.values().forEach(all::add);
    return all.isEmpty() ? Corrections.NONE : Corrections.of(all);
  }

  private void tell(
      Linking.Change change, Corrections held, long batch, Collector<IncidentRevision> out)
      throws Exception {
    Map<String, String> before = new TreeMap<>();
    for (String name : change.before()) {
      Tuple2<String, String> last = told.get(name);
      if (last != null) {
        before.put(last.f0, last.f1);
        told.remove(name);
      }
    }
    for (Whole whole : change.wholes()) {
      Incident incident = whole.incident(held, catalog).orElse(null);
      if (incident != null) {
        String content = ContentId.of(Json.write(incident));
        told.put(whole.name(), Tuple2.of(incident.id(), content));
        if (!content.equals(before.remove(incident.id()))) {
          tell(new IncidentRevision(epoch, incident.id(), batch, incident), out);
        }
      }
    }
    before.keySet().forEach(id -> tell(new IncidentRevision(epoch, id, batch, null), out));
  }

  private void tell(IncidentRevision revision, Collector<IncidentRevision> out) {
    revisions.inc();
    out.collect(revision);
  }
}
