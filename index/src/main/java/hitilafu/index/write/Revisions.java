package hitilafu.index.write;

import hitilafu.index.fields.SearchField;
import java.io.IOException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;

/**
 * The revisions that an index holds, tombstones included.
 *
 * @param field that has them; null if what is held is never replaced
 */
record Revisions(IndexReader reader, SearchField field) {
  private static final long NONE = Long.MIN_VALUE;
  private static final long LAST = Long.MAX_VALUE;

  /** Whether a revision of what this id names is higher than what is held, if anything is. */
  boolean outdatedBy(Term id, long revision) throws IOException {
    for (LeafReaderContext leaf : reader.leaves()) {
      long held = find(leaf.reader(), id);
      if (held != NONE) {
        return revision > held;
      }
    }
    return true;
  }

  private long find(LeafReader leaf, Term id) throws IOException {
    PostingsEnum postings = leaf.postings(id, PostingsEnum.NONE);
    if (postings == null) {
      return NONE;
    }
    Bits live = leaf.getLiveDocs();
    int doc = postings.nextDoc();
    while (doc != DocIdSetIterator.NO_MORE_DOCS && live != null && !live.get(doc)) {
      doc = postings.nextDoc();
    }
    return doc == DocIdSetIterator.NO_MORE_DOCS ? NONE : revision(leaf, doc);
  }

  private long revision(LeafReader leaf, int doc) throws IOException {
    if (field == null) {
      return LAST;
    }
    NumericDocValues revisions = leaf.getNumericDocValues(field.field());
    return revisions.advanceExact(doc) ? revisions.longValue() : NONE;
  }
}
