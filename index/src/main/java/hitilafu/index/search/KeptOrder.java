package hitilafu.index.search;

import hitilafu.index.fields.SearchField;
import java.io.IOException;
import java.util.Comparator;
import java.util.PriorityQueue;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;

/**
 * All documents that match a query in the order in which every segment is kept: by a number, then
 * by id. One merge of the segments gives it, with memory for one document a segment.
 */
final class KeptOrder {
  private final PriorityQueue<Segment> segments;
  private final SortField number;
  private final SearchField id;

  /**
   * @param number the first field of the order in which segments are kept
   * @param id the second
   */
  KeptOrder(IndexSearcher searcher, Query query, SortField number, SearchField id)
      throws IOException {
    this.number = number;
    this.id = id;
    Comparator<Segment> byNumber = Comparator.comparingLong(Segment::value);
    this.segments =
        new PriorityQueue<>(
            (number.getReverse() ? byNumber.reversed() : byNumber).thenComparing(s -> s.name));
    Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      Scorer matching = weight.scorer(leaf);
      if (matching != null) {
        addIfMore(new Segment(leaf, matching.iterator()));
      }
    }
  }

  boolean hasNext() {
    return !segments.isEmpty();
  }

  /** The next document's number in the reader. Only if there is one. */
  int next() throws IOException {
    Segment first = segments.remove();
    int document = first.document();
    addIfMore(first);
    return document;
  }

  private void addIfMore(Segment segment) throws IOException {
    if (segment.advance()) {
      segments.add(segment);
    }
  }

  private final class Segment {
    private final int base;
    private final Bits live;
    private final DocIdSetIterator matching;
    private final NumericDocValues values;
    private final SortedDocValues names;
    private long value;
    private BytesRef name;

    Segment(LeafReaderContext leaf, DocIdSetIterator matching) throws IOException {
      LeafReader reader = leaf.reader();
      this.base = leaf.docBase;
      this.live = reader.getLiveDocs();
      this.matching = matching;
      this.values = DocValues.getNumeric(reader, number.getField());
      this.names = DocValues.getSorted(reader, id.field());
    }

    long value() {
      return value;
    }

    int document() {
      return base + matching.docID();
    }

    boolean advance() throws IOException {
      int document = matching.nextDoc();
      while (document != DocIdSetIterator.NO_MORE_DOCS && live != null && !live.get(document)) {
        document = matching.nextDoc();
      }
      if (document == DocIdSetIterator.NO_MORE_DOCS) {
        return false;
      }
      value = values.advanceExact(document) ? values.longValue() : (long) number.getMissingValue();
      name =
          names.advanceExact(document)
              ? BytesRef.deepCopyOf(names.lookupOrd(names.ordValue()))
              : null;
      return true;
    }
  }
}
