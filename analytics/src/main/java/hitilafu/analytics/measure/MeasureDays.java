package hitilafu.analytics.measure;

import hitilafu.model.Impact;
import hitilafu.model.ServiceDayRevision;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Keyed by service: at a batch's end, measures anew the local days that the batch touched. */
public final class MeasureDays
    extends KeyedProcessFunction<String, ServiceImpact, ServiceDayRevision> {
  private static final long serialVersionUID = 1;

  private final long epoch;
  private transient MapState<String, ServiceImpact> byIncident;
  private transient MapState<String, Boolean> stale;
  private transient ValueState<ServiceImpact> latest;

  /**
   * @param epoch which replay this job writes
   */
  public MeasureDays(long epoch) {
    this.epoch = epoch;
  }

  @Override
  public void open(OpenContext context) {
    TypeInformation<ServiceImpact> type = TypeInformation.of(ServiceImpact.class);
    byIncident =
        getRuntimeContext()
            .getMapState(new MapStateDescriptor<>("by-incident", Types.STRING, type));
    stale =
        getRuntimeContext()
            .getMapState(new MapStateDescriptor<>("stale", Types.STRING, Types.BOOLEAN));
    latest = getRuntimeContext().getState(new ValueStateDescriptor<>("latest", type));
  }

  @Override
  public void processElement(
      ServiceImpact change, Context context, Collector<ServiceDayRevision> out) throws Exception {
    markDays(byIncident.get(change.incident()));
    markDays(change);
    if (change.impacts().isEmpty()) {
      byIncident.remove(change.incident());
    } else {
      byIncident.put(change.incident(), change);
    }
    latest.update(change.retracted());
    context.timerService().registerEventTimeTimer(context.timestamp());
  }

  private void markDays(ServiceImpact impact) throws Exception {
    if (impact != null) {
      for (Impact one : impact.impacts()) {
        for (LocalDate day : DailyImpact.days(one)) {
          stale.put(day.toString(), true);
        }
      }
    }
  }

  @Override
  public void onTimer(long batch, OnTimerContext context, Collector<ServiceDayRevision> out)
      throws Exception {
    TreeMap<String, ServiceImpact> sorted = new TreeMap<>();
    byIncident.entries().forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
    List<Impact> impacts = sorted.values().stream().flatMap(c -> c.impacts().stream()).toList();
    TreeSet<String> days = new TreeSet<>();
    stale.keys().forEach(days::add);
    ServiceImpact about = sorted.isEmpty() ? latest.value() : sorted.firstEntry().getValue();
    for (String day : days) {
      out.collect(
          new ServiceDayRevision(
              epoch,
              batch,
              DailyImpact.of(
                  about.service(), about.country(), about.zone(), LocalDate.parse(day), impacts)));
    }
    stale.clear();
  }
}
