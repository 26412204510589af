package hitilafu.analytics.link;

import hitilafu.model.ContentId;
import hitilafu.model.Incident;
import hitilafu.model.IncidentRevision;
import hitilafu.model.Json;
import hitilafu.model.Observation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ListState;
import org.apache.flink.api.common.state.ListStateDescriptor;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/**
 * Keeps a country's observations in time buckets and, at a batch's end, links anew whatever the
 * batch touched. Only incidents that changed are told, with the batch's number as revision. Nothing
 * is evicted: a report on an old event finds it.
 */
public final class LinkIncidents
    extends KeyedProcessFunction<String, Observation, IncidentRevision> {
  private static final long serialVersionUID = 1;

  private final long epoch;
  private transient ListState<Observation> arrived;
  private transient MapState<Long, List<Observation>> buckets;
  private transient MapState<String, String> holders;
  private transient MapState<String, String> told;

  /**
   * @param epoch which replay this job writes
   */
  public LinkIncidents(long epoch) {
    this.epoch = epoch;
  }

  @Override
  public void open(OpenContext context) {
    TypeInformation<Observation> type = TypeInformation.of(Observation.class);
    arrived = getRuntimeContext().getListState(new ListStateDescriptor<>("arrived", type));
    buckets =
        getRuntimeContext()
            .getMapState(new MapStateDescriptor<>("buckets", Types.LONG, Types.LIST(type)));
    holders =
        getRuntimeContext()
            .getMapState(new MapStateDescriptor<>("holders", Types.STRING, Types.STRING));
    told =
        getRuntimeContext()
            .getMapState(new MapStateDescriptor<>("told", Types.STRING, Types.STRING));
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
    Collection<Observation> fresh = store();
    for (List<Observation> neighbourhood : Neighbourhood.around(fresh, this::bucket)) {
      relink(neighbourhood, batch, out);
    }
  }

  /** Puts what arrived into its buckets; what is there already is not new. */
  private Collection<Observation> store() throws Exception {
    Map<Long, Map<String, Observation>> byBucket = new TreeMap<>();
    for (Observation observation : arrived.get()) {
      byBucket
          .computeIfAbsent(TimeBucket.of(observation), bucket -> new TreeMap<>())
          .put(observation.id(), observation);
    }
    arrived.clear();
    List<Observation> fresh = new ArrayList<>();
    for (Map.Entry<Long, Map<String, Observation>> entry : byBucket.entrySet()) {
      List<Observation> kept = new ArrayList<>(bucket(entry.getKey()));
      kept.forEach(known -> entry.getValue().remove(known.id()));
      kept.addAll(entry.getValue().values());
      fresh.addAll(entry.getValue().values());
      buckets.put(entry.getKey(), kept);
    }
    return fresh;
  }

  private List<Observation> bucket(long bucket) throws Exception {
    List<Observation> kept = buckets.get(bucket);
    return kept == null ? List.of() : kept;
  }

  private void relink(List<Observation> neighbourhood, long batch, Collector<IncidentRevision> out)
      throws Exception {
    Set<String> gone = new HashSet<>();
    for (Observation observation : neighbourhood) {
      String holder = holders.get(observation.id());
      if (holder != null) {
        gone.add(holder);
      }
    }
    for (Cluster cluster : Clustering.of(neighbourhood)) {
      Incident incident = Composition.of(cluster.members()).orElse(null);
      if (incident != null) {
        gone.remove(incident.id());
        tell(incident, cluster.members(), batch, out);
      }
    }
    for (String id : gone.stream().sorted().toList()) {
      told.remove(id);
      out.collect(new IncidentRevision(epoch, id, batch, null));
    }
  }

  private void tell(
      Incident incident, List<Observation> members, long batch, Collector<IncidentRevision> out)
      throws Exception {
    for (Observation member : members) {
      holders.put(member.id(), incident.id());
    }
    String content = ContentId.of(Json.write(incident));
    if (!content.equals(told.get(incident.id()))) {
      told.put(incident.id(), content);
      out.collect(new IncidentRevision(epoch, incident.id(), batch, incident));
    }
  }
}
