package hitilafu.index.search;

import hitilafu.index.fields.IncidentFields;
import hitilafu.model.Grade;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
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
 * What an incident weighs beside its words: well established ones and fresh ones a little more. A
 * factor of 1 to about 1.3, so that it decides between equals and never lifts what is beside the
 * point.
 *
 * <p>factor = (1 + grade) x (1 + 0.15 x 2^(-age / 2 years)); the undated count as old.
 *
 * @param at the moment from which age counts, in epoch seconds
 */
final class Standing extends DoubleValuesSource {
  private static final Map<Grade, Double> GRADES =
      Map.of(
          Grade.REPORTED,
          0.0,
          Grade.CORROBORATED,
          0.05,
          Grade.ACKNOWLEDGED,
          0.1,
          Grade.MEASURED,
          0.1);

  private static final double FRESH = 0.15;
  private static final double HALVED_AFTER = Duration.ofDays(2 * 365).toSeconds();

  private final long at;

  Standing(Instant at) {
    this.at = at.getEpochSecond();
  }

  static double ofGrade(Grade grade) {
    return 1 + GRADES.get(grade);
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
    SortedSetDocValues grades = DocValues.getSortedSet(leaf.reader(), IncidentFields.GRADE.field());
    NumericDocValues starts = DocValues.getNumeric(leaf.reader(), IncidentFields.START.field());
    return new OfLeaf(grades, factors(grades), starts);
  }

  private static double[] factors(SortedSetDocValues grades) throws IOException {
    Map<String, Double> byWord = new TreeMap<>();
    for (Grade grade : Grade.values()) {
      byWord.put(grade.name().toLowerCase(Locale.ROOT), ofGrade(grade));
    }
    double[] factors = new double[Math.toIntExact(grades.getValueCount())];
    for (int ordinal = 0; ordinal < factors.length; ordinal++) {
      factors[ordinal] = byWord.getOrDefault(grades.lookupOrd(ordinal).utf8ToString(), 1.0);
    }
    return factors;
  }

  private final class OfLeaf extends DoubleValues {
    private final SortedSetDocValues grades;
    private final double[] factors;
    private final NumericDocValues starts;
    private int document;

    OfLeaf(SortedSetDocValues grades, double[] factors, NumericDocValues starts) {
      this.grades = grades;
      this.factors = factors;
      this.starts = starts;
    }

    @Override
    public boolean advanceExact(int doc) {
      document = doc;
      return true;
    }

    @Override
    public double doubleValue() throws IOException {
      double grade = grades.advanceExact(document) ? factors[(int) grades.nextOrd()] : 1;
      return grade * (starts.advanceExact(document) ? ofStart(starts.longValue()) : 1);
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
    return Long.hashCode(at);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Standing standing && standing.at == at;
  }

  @Override
  public String toString() {
    return "standing at " + at;
  }
}
