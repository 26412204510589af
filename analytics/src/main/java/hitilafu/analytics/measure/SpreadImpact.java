package hitilafu.analytics.measure;

import hitilafu.model.Impact;
import hitilafu.model.IncidentRevision;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Keyed by incident: tells each service what a revision means to it, retractions included. */
public final class SpreadImpact
    extends KeyedProcessFunction<String, IncidentRevision, ServiceImpact> {
  private static final long serialVersionUID = 1;

  private transient MapState<String, ServiceImpact> touched;

  @Override
  public void open(OpenContext context) {
    touched =
        getRuntimeContext()
            .getMapState(
                new MapStateDescriptor<>(
                    "touched", Types.STRING, TypeInformation.of(ServiceImpact.class)));
  }

  @Override
  public void processElement(
      IncidentRevision revision, Context context, Collector<ServiceImpact> out) throws Exception {
    Map<String, ServiceImpact> now = new TreeMap<>();
    for (Impact impact : revision.gone() ? List.<Impact>of() : Impacts.of(revision.incident())) {
      now.put(impact.serviceKey(), ServiceImpact.of(impact));
    }
    Map<String, ServiceImpact> before = new TreeMap<>();
    touched.entries().forEach(entry -> before.put(entry.getKey(), entry.getValue()));
    for (Map.Entry<String, ServiceImpact> entry : before.entrySet()) {
      if (!now.containsKey(entry.getKey())) {
        out.collect(entry.getValue().retracted());
        touched.remove(entry.getKey());
      }
    }
    for (Map.Entry<String, ServiceImpact> entry : now.entrySet()) {
      if (!entry.getValue().equals(before.get(entry.getKey()))) {
        out.collect(entry.getValue());
        touched.put(entry.getKey(), entry.getValue());
      }
    }
  }
}
