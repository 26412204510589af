package hitilafu.analytics.measure;

import hitilafu.model.Catalog;
import hitilafu.model.Incident;
import hitilafu.model.IncidentRevision;
import hitilafu.model.Measures;
import hitilafu.model.MeasuresRevision;
import java.util.Map;
import java.util.TreeMap;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.operators.KeyedProcessOperator;
import org.apache.flink.streaming.api.watermark.Watermark;
import org.apache.flink.streaming.util.KeyedOneInputStreamOperatorTestHarness;

/** The two operators that measure, one behind the other. */
final class MeasureHarness implements AutoCloseable {
  private final KeyedOneInputStreamOperatorTestHarness<String, IncidentRevision, ScopeShare> spread;
  private final KeyedOneInputStreamOperatorTestHarness<String, ScopeShare, MeasuresRevision>
      measure;
  private long batch;
  private int passed;

  MeasureHarness(Catalog catalog) throws Exception {
    spread =
        new KeyedOneInputStreamOperatorTestHarness<>(
            new KeyedProcessOperator<>(new SpreadImpact(1, catalog)),
            IncidentRevision::id,
            Types.STRING);
    measure =
        new KeyedOneInputStreamOperatorTestHarness<>(
            new KeyedProcessOperator<>(new MeasureScopes(1)), ScopeShare::key, Types.STRING);
    spread.open();
    measure.open();
  }

  /**
   * @param changes by id; null for an incident that stands no more
   */
  void batch(Map<String, Incident> changes) throws Exception {
    batch++;
    for (Map.Entry<String, Incident> change : changes.entrySet()) {
      Incident incident = change.getValue();
      spread.processElement(new IncidentRevision(1, change.getKey(), batch, incident), batch);
    }
    var shares = spread.extractOutputValues();
    for (ScopeShare share : shares.subList(passed, shares.size())) {
      measure.processElement(share, batch);
    }
    passed = shares.size();
    measure.processWatermark(new Watermark(batch));
  }

  /** What stands, by scope and period; what no report states any more does not. */
  Map<String, Measures> standing() {
    Map<String, MeasuresRevision> highest = new TreeMap<>();
    for (MeasuresRevision line : measure.extractOutputValues()) {
      highest.merge(line.key(), line, (a, b) -> a.revision() > b.revision() ? a : b);
    }
    Map<String, Measures> standing = new TreeMap<>();
    highest.forEach((key, line) -> standing.put(key, line.measures()));
    standing.values().removeIf(measures -> !measures.stated());
    return standing;
  }

  @Override
  public void close() throws Exception {
    spread.close();
    measure.close();
  }
}
