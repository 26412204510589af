package hitilafu.analytics.link;

import hitilafu.analytics.catalog.CatalogFiles;
import hitilafu.analytics.correct.AddressedCorrection;
import hitilafu.model.Correction;
import hitilafu.model.Incident;
import hitilafu.model.IncidentRevision;
import hitilafu.model.Observation;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.runtime.checkpoint.OperatorSubtaskState;
import org.apache.flink.streaming.api.operators.co.KeyedCoProcessOperator;
import org.apache.flink.streaming.api.watermark.Watermark;
import org.apache.flink.streaming.util.KeyedTwoInputStreamOperatorTestHarness;

/** The operator that links a country's observations, on its own. */
final class CountryHarness
    extends KeyedTwoInputStreamOperatorTestHarness<
        String, Observation, AddressedCorrection, IncidentRevision> {

  private CountryHarness() throws Exception {
    super(
        new KeyedCoProcessOperator<>(new LinkIncidents(7, CatalogFiles.builtIn())),
        Observation::country,
        AddressedCorrection::to,
        Types.STRING);
  }

  /**
   * @param state where it goes on; null for nowhere
   */
  static CountryHarness from(OperatorSubtaskState state) throws Exception {
    CountryHarness harness = new CountryHarness();
    harness.setup();
    if (state != null) {
      harness.initializeState(state);
    }
    harness.open();
    return harness;
  }

  void report(Observation observation, long batch) throws Exception {
    processElement1(observation, batch);
  }

  void correct(Correction correction, long batch) throws Exception {
    processElement2(new AddressedCorrection("KE", correction), batch);
  }

  void end(long batch) throws Exception {
    processWatermark1(new Watermark(batch));
    processWatermark2(new Watermark(batch));
  }

  /** What stands in the end, in an order that depends on nothing else. */
  List<Incident> incidents() {
    return standing(extractOutputValues()).stream()
        .map(IncidentRevision::incident)
        .sorted(Comparator.comparing(Incident::id))
        .toList();
  }

  static List<IncidentRevision> standing(Collection<IncidentRevision> lines) {
    return highest(lines).values().stream().filter(line -> !line.gone()).toList();
  }

  static Map<String, IncidentRevision> highest(Collection<IncidentRevision> lines) {
    Map<String, IncidentRevision> highest = new HashMap<>();
    for (IncidentRevision line : lines) {
      highest.merge(line.id(), line, (a, b) -> a.revision() > b.revision() ? a : b);
    }
    return highest;
  }
}
