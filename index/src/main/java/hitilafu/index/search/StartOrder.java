package hitilafu.index.search;

import hitilafu.index.fields.IncidentFields;
import java.io.IOException;
import java.util.Comparator;
import java.util.PriorityQueue;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;

/**
 * All live documents by start, then id, the undated last. Every segment is kept in this order, so
 * that one merge of them gives it, with memory for one document a segment.
 */
final class StartOrder {
  private final PriorityQueue<Segment> segments =
      new PriorityQueue<>(
          Comparator.comparingLong(Segment::start).thenComparing(segment -> segment.id));

  StartOrder(IndexReader reader) throws IOException {
    for (LeafReaderContext leaf : reader.leaves()) {
      addIfMore(new Segment(leaf));
    }
  }

  boolean hasNext() {
    return !segments.isEmpty();
  }

  /** The next document's number in the reader. Only if there is one. */
  int next() throws IOException {
    Segment first = segments.remove();
    int document = first.number();
    addIfMore(first);
    return document;
  }

  private void addIfMore(Segment segment) throws IOException {
    if (segment.advance()) {
      segments.add(segment);
    }
  }

  private static final class Segment {
    private final int base;
    private final int end;
    private final Bits live;
    private final NumericDocValues gone;
    private final NumericDocValues starts;
    private final SortedDocValues ids;
    private int document = -1;
    private long start;
    private BytesRef id;

    Segment(LeafReaderContext leaf) throws IOException {
      LeafReader reader = leaf.reader();
      base = leaf.docBase;
      end = reader.maxDoc();
      live = reader.getLiveDocs();
      gone = DocValues.getNumeric(reader, IncidentFields.GONE.field());
      starts = DocValues.getNumeric(reader, IncidentFields.START.field());
      ids = DocValues.getSorted(reader, IncidentFields.ID.field());
    }

    long start() {
      return start;
    }

    int number() {
      return base + document;
    }

    boolean advance() throws IOException {
      do {
        document++;
      } while (document < end && !shown());
      if (document == end) {
        return false;
      }
      start = starts.advanceExact(document) ? starts.longValue() : Long.MAX_VALUE;
      id = ids.advanceExact(document) ? BytesRef.deepCopyOf(ids.lookupOrd(ids.ordValue())) : null;
      return true;
    }

    private boolean shown() throws IOException {
      return (live == null || live.get(document)) && !gone.advanceExact(document);
    }
  }
}
