package hitilafu.analytics.measure;

import hitilafu.model.Measures;
import hitilafu.model.MeasuresRevision;
import hitilafu.model.Period;
import hitilafu.model.Scope;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/**
 * Keyed by scope and year: at a batch's end, measures anew the periods of the year that the batch
 * bears on.
 */
public final class MeasureScopes
    extends KeyedProcessFunction<String, ScopeShare, MeasuresRevision> {
  private static final long serialVersionUID = 2;

  private final long epoch;
  private transient MapState<String, ScopeShare> byIncident;

  /** Names of the periods to be measured anew, and what of them to measure. */
  private transient MapState<String, Period> stale;

  /**
   * What failed and how, where an incident changed: later outages may repeat it now, or no more.
   */
  private transient MapState<String, Boolean> failures;

  /** The periods of which something was told. */
  private transient MapState<String, Boolean> told;

  /** As it was last told: two reports may write one name differently. */
  private transient ValueState<Scope> name;

  /**
   * @param epoch which replay this job writes
   */
  public MeasureScopes(long epoch) {
    this.epoch = epoch;
  }

  @Override
  public void open(OpenContext context) {
    byIncident = state("by-incident", TypeInformation.of(ScopeShare.class));
    stale = state("stale", TypeInformation.of(Period.class));
    failures = state("failures", Types.BOOLEAN);
    told = state("told", Types.BOOLEAN);
    name =
        getRuntimeContext()
            .getState(new ValueStateDescriptor<>("name", TypeInformation.of(Scope.class)));
  }

  private <T> MapState<String, T> state(String name, TypeInformation<T> type) {
    return getRuntimeContext().getMapState(new MapStateDescriptor<>(name, Types.STRING, type));
  }

  @Override
  public void processElement(ScopeShare change, Context context, Collector<MeasuresRevision> out)
      throws Exception {
    ScopeShare before = byIncident.get(change.incident());
    mark(before);
    mark(change);
    if (change.footprint() == null) {
      byIncident.remove(change.incident());
    } else {
      byIncident.put(change.incident(), change);
    }
    context.timerService().registerEventTimeTimer(context.timestamp());
  }

  private void mark(ScopeShare share) throws Exception {
    if (share != null && share.footprint() != null) {
      ZoneId zone = ZoneId.of(share.scope().zone());
      stale.putAll(Reach.periods(share.footprint(), zone, share.year()));
      if (share.footprint().failure().isPresent()) {
        failures.put(share.footprint().failure().get(), true);
      }
    }
  }

  @Override
  public void onTimer(long batch, OnTimerContext context, Collector<MeasuresRevision> out)
      throws Exception {
    TreeMap<String, ScopeShare> shares = new TreeMap<>();
    byIncident.entries().forEach(entry -> shares.put(entry.getKey(), entry.getValue()));
    markRepeats(shares.values());
    Scope scope = shares.isEmpty() ? name.value() : shares.firstEntry().getValue().scope();
    if (scope == null) {
      stale.clear();
      return; // it came and went within the batch
    }
    if (!scope.equals(name.value())) {
      for (ScopeShare share : shares.values()) {
        mark(share);
      }
      name.update(scope);
    }
    Ledger ledger = new Ledger(shares.values().stream().map(ScopeShare::footprint).toList());
    for (Period period : staleByName()) {
      Measures measures = Measuring.of(scope, period, ledger);
      if (measures.stated() || told.contains(period.name())) {
        out.collect(new MeasuresRevision(epoch, batch, measures));
        remember(period, measures.stated());
      }
    }
    stale.clear();
  }

  private void remember(Period period, boolean stated) throws Exception {
    if (stated) {
      told.put(period.name(), true);
    } else {
      told.remove(period.name());
    }
  }

  private void markRepeats(Collection<ScopeShare> shares) throws Exception {
    Set<String> touched = new HashSet<>();
    failures.keys().forEach(touched::add);
    for (ScopeShare share : shares) {
      if (share.footprint().failure().filter(touched::contains).isPresent()) {
        mark(share);
      }
    }
    failures.clear();
  }

  private Collection<Period> staleByName() throws Exception {
    Map<String, Period> periods = new TreeMap<>();
    stale.entries().forEach(entry -> periods.put(entry.getKey(), entry.getValue()));
    return periods.values();
  }
}
