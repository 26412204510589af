package hitilafu.analytics.correct;

import hitilafu.model.Correction;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.co.KeyedCoProcessFunction;
import org.apache.flink.util.Collector;

/**
 * Brings a correction to where the observations that it names are linked; it waits for those that
 * are not there yet. Keyed by observation. So a correction holds in whatever order it and they
 * arrive, and in whichever country a later catalog puts them.
 */
public final class AddressCorrections
    extends KeyedCoProcessFunction<String, Whereabouts, Naming, AddressedCorrection> {
  private static final long serialVersionUID = 1;

  private transient ValueState<String> country;
  private transient MapState<String, Correction> named;

  @Override
  public void open(OpenContext context) {
    country = getRuntimeContext().getState(new ValueStateDescriptor<>("country", Types.STRING));
    named =
        getRuntimeContext()
            .getMapState(
                new MapStateDescriptor<>(
                    "named", Types.STRING, TypeInformation.of(Correction.class)));
  }

  @Override
  public void processElement1(
      Whereabouts observation, Context context, Collector<AddressedCorrection> out)
      throws Exception {
    if (country.value() == null) {
      country.update(observation.country());
      for (Correction correction : named.values()) {
        out.collect(new AddressedCorrection(observation.country(), correction));
      }
      named.clear();
    }
  }

  @Override
  public void processElement2(Naming naming, Context context, Collector<AddressedCorrection> out)
      throws Exception {
    if (country.value() == null) {
      named.put(naming.correction().id(), naming.correction());
    } else {
      out.collect(new AddressedCorrection(country.value(), naming.correction()));
    }
  }
}
