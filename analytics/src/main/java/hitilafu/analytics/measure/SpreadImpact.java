package hitilafu.analytics.measure;

import hitilafu.model.Catalog;
import hitilafu.model.Footprint;
import hitilafu.model.FootprintRevision;
import hitilafu.model.IncidentRevision;
import hitilafu.model.Scope;
import java.time.ZoneId;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;
import org.apache.flink.util.OutputTag;

/**
 * Keyed by incident: what a revision hit, and to each scope and year what that now means there,
 * retractions included.
 */
public final class SpreadImpact extends KeyedProcessFunction<String, IncidentRevision, ScopeShare> {
  private static final long serialVersionUID = 2;

  /** The lines of the impact log. */
  public static final OutputTag<FootprintRevision> FOOTPRINTS =
      new OutputTag<>("footprints", TypeInformation.of(FootprintRevision.class));

  private final long epoch;
  private final Catalog catalog;
  private transient Footprints footprints;
  private transient Scopes scopes;
  private transient ValueState<Footprint> last;

  /**
   * @param epoch which replay this job writes
   * @param catalog what stands on what, and who answers for it
   */
  public SpreadImpact(long epoch, Catalog catalog) {
    this.epoch = epoch;
    this.catalog = catalog;
  }

  @Override
  public void open(OpenContext context) {
    footprints = new Footprints(catalog);
    scopes = new Scopes(catalog);
    last =
        getRuntimeContext()
            .getState(new ValueStateDescriptor<>("last", TypeInformation.of(Footprint.class)));
  }

  @Override
  public void processElement(IncidentRevision revision, Context context, Collector<ScopeShare> out)
      throws Exception {
    Footprint before = last.value();
    Footprint now = revision.gone() ? null : footprints.of(revision.incident()).orElse(null);
    if (Objects.equals(before, now)) {
      return;
    }
    context.output(
        FOOTPRINTS, new FootprintRevision(epoch, revision.id(), revision.revision(), now));
    Map<String, ScopeShare> shares = shares(now);
    shares(before).forEach((key, share) -> shares.putIfAbsent(key, share.retracted()));
    shares.values().forEach(out::collect);
    last.update(now);
  }

  private Map<String, ScopeShare> shares(Footprint footprint) {
    Map<String, ScopeShare> shares = new TreeMap<>();
    if (footprint != null) {
      for (Map.Entry<Scope, Footprint> share : scopes.of(footprint).entrySet()) {
        Scope scope = share.getKey();
        for (int year : Reach.years(share.getValue(), ZoneId.of(scope.zone()))) {
          ScopeShare part = new ScopeShare(scope, year, footprint.incident(), share.getValue());
          shares.put(part.key(), part);
        }
      }
    }
    return shares;
  }
}
