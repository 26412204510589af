package hitilafu.index.search;

import hitilafu.index.fields.IncidentFields;
import hitilafu.model.Grade;
import hitilafu.model.ObservationKind;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DoubleValues;
import org.apache.lucene.search.DoubleValuesSource;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.IndexSearcher;

/**
 * What an incident weighs beside its words: well established ones, fresh ones, and those of which
 * reports are news a little more, planned work less. It decides between equals and never lifts what
 * is beside the point.
 *
 * <p>factor = kind x reports x (1 + grade) x (1 + 0.15 x 2^(-age / 2 years)); the undated count as
 * old. Planned work counts half, unless it is asked for; what is only recounted, 0.85.
 */
final class Standing extends DoubleValuesSource {
  private static final Map<String, Double> GRADE_FACTORS =
      Map.of(
          word(Grade.CORROBORATED), 1.05, word(Grade.ACKNOWLEDGED), 1.1, word(Grade.MEASURED), 1.1);

  private static final Map<String, Double> OUTAGES_FIRST =
      Map.of(word(ObservationKind.MAINTENANCE), 0.5);

  private static final double RECOUNTED = 0.85;
  private static final double FRESH = 0.15;
  private static final double HALVED_AFTER = Duration.ofDays(2 * 365).toSeconds();

  private final long at;
  private final Map<String, Double> kinds;

  /**
   * @param at the moment from which age counts
   * @param planned whether planned work is asked for
   */
  Standing(Instant at, boolean planned) {
    this.at = at.getEpochSecond();
    this.kinds = planned ? Map.of() : OUTAGES_FIRST;
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  /**
   * @param start in epoch seconds
   */
  double ofStart(long start) {
    return 1 + FRESH * Math.pow(2, -Math.max(0, at - start) / HALVED_AFTER);
  }

  /** The factor of a document. */
  float of(IndexSearcher searcher, int document) throws IOException {
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
    DoubleValues values = getValues(leaf, null);
    values.advanceExact(document - leaf.docBase);
    return (float) values.doubleValue();
  }

  @Override
  public DoubleValues getValues(LeafReaderContext leaf, DoubleValues scores) throws IOException {
    return new OfLeaf(
        new Factors(leaf, IncidentFields.GRADE, GRADE_FACTORS),
        new Factors(leaf, IncidentFields.KIND, kinds),
        DocValues.getNumeric(leaf.reader(), IncidentFields.REPORTS.field()),
        DocValues.getNumeric(leaf.reader(), IncidentFields.START.field()));
  }

  /** What the value of a field makes of the weight. */
  private static final class Factors {
    private final SortedSetDocValues values;
    private final double[] factors;

    Factors(LeafReaderContext leaf, IncidentFields field, Map<String, Double> byValue)
        throws IOException {
      values = DocValues.getSortedSet(leaf.reader(), field.field());
      factors = new double[Math.toIntExact(values.getValueCount())];
      for (int ordinal = 0; ordinal < factors.length; ordinal++) {
        String value = values.lookupOrd(ordinal).utf8ToString();
        factors[ordinal] = byValue.getOrDefault(value, 1.0);
      }
    }

    double of(int document) throws IOException {
      return values.advanceExact(document) ? factors[(int) values.nextOrd()] : 1;
    }
  }

  private final class OfLeaf extends DoubleValues {
    private final Factors grades;
    private final Factors kinds;
    private final NumericDocValues reports;
    private final NumericDocValues starts;
    private int document;

    OfLeaf(Factors grades, Factors kinds, NumericDocValues reports, NumericDocValues starts) {
      this.grades = grades;
      this.kinds = kinds;
      this.reports = reports;
      this.starts = starts;
    }

    @Override
    public boolean advanceExact(int doc) {
      document = doc;
      return true;
    }

    @Override
    public double doubleValue() throws IOException {
      boolean news = reports.advanceExact(document) && reports.longValue() > 0;
      double fresh = starts.advanceExact(document) ? ofStart(starts.longValue()) : 1;
      return grades.of(document) * kinds.of(document) * (news ? 1 : RECOUNTED) * fresh;
    }
  }

  @Override
  public boolean needsScores() {
    return false;
  }

  @Override
  public DoubleValuesSource rewrite(IndexSearcher searcher) {
    return this;
  }

  @Override
  public Explanation explain(LeafReaderContext leaf, int document, Explanation score)
      throws IOException {
    DoubleValues values = getValues(leaf, null);
    values.advanceExact(document);
    return Explanation.match(values.doubleValue(), "grade and freshness");
  }

  @Override
  public boolean isCacheable(LeafReaderContext leaf) {
    return false;
  }

  @Override
  public int hashCode() {
    return Objects.hash(at, kinds);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Standing standing && standing.at == at && standing.kinds.equals(kinds);
  }

  @Override
  public String toString() {
    return "standing at " + at;
  }
}
