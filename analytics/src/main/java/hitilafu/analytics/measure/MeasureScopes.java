package hitilafu.analytics.measure;

import hitilafu.model.Measures;
import hitilafu.model.MeasuresRevision;
import hitilafu.model.Period;
import hitilafu.model.Scope;
import java.util.TreeMap;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ListState;
import org.apache.flink.api.common.state.ListStateDescriptor;
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
  private static final long serialVersionUID = 3;

  private final long epoch;

  /** Those of this batch. Only appended to: all else waits for the batch's end. */
  private transient ListState<ScopeShare> arrived;

  private transient MapState<String, ScopeShare> byIncident;

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
    TypeInformation<ScopeShare> shares = TypeInformation.of(ScopeShare.class);
    arrived = getRuntimeContext().getListState(new ListStateDescriptor<>("arrived", shares));
    byIncident = state("by-incident", shares);
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
    arrived.add(change);
    context.timerService().registerEventTimeTimer(context.timestamp());
  }

  @Override
  public void onTimer(long batch, OnTimerContext context, Collector<MeasuresRevision> out)
      throws Exception {
    TreeMap<String, ScopeShare> shares = new TreeMap<>();
    byIncident.entries().forEach(entry -> shares.put(entry.getKey(), entry.getValue()));
    Stale stale = new Stale();
    for (ScopeShare change : arrived.get()) {
      take(change, shares, stale);
    }
    arrived.clear();
    stale.markRepeats(shares.values());
    Scope scope = shares.isEmpty() ? name.value() : shares.firstEntry().getValue().scope();
    if (scope == null) {
      return; // it came and went within the batch
    }
    if (!scope.equals(name.value())) {
      shares.values().forEach(stale::mark);
      name.update(scope);
    }
    Ledger ledger = new Ledger(shares.values().stream().map(ScopeShare::footprint).toList());
    for (Period period : stale.periods()) {
      tell(Measuring.of(scope, period, ledger), batch, out);
    }
  }

  private void take(ScopeShare change, TreeMap<String, ScopeShare> shares, Stale stale)
      throws Exception {
    stale.mark(change);
    if (change.footprint() == null) {
      stale.mark(shares.remove(change.incident()));
      byIncident.remove(change.incident());
    } else {
      stale.mark(shares.put(change.incident(), change));
      byIncident.put(change.incident(), change);
    }
  }

  private void tell(Measures measures, long batch, Collector<MeasuresRevision> out)
      throws Exception {
    String period = measures.period().name();
    if (measures.stated()) {
      out.collect(new MeasuresRevision(epoch, batch, measures));
      told.put(period, true);
    } else if (told.contains(period)) {
      out.collect(new MeasuresRevision(epoch, batch, measures));
      told.remove(period);
    }
  }
}
