package hitilafu.index.write;

import hitilafu.index.fields.IncidentFields;
import java.io.IOException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;

/** The revisions that an index holds, tombstones included. */
record Revisions(IndexReader reader) {
  private static final long NONE = Long.MIN_VALUE;

  /** Whether a revision of an incident is higher than what is held, if anything is. */
  boolean outdatedBy(String id, long revision) throws IOException {
    for (LeafReaderContext leaf : reader.leaves()) {
      long held = find(leaf.reader(), new Term(IncidentFields.ID.field(), id));
      if (held != NONE) {
        return revision > held;
      }
    }
    return true;
  }

  private static long find(LeafReader leaf, Term id) throws IOException {
    PostingsEnum postings = leaf.postings(id, PostingsEnum.NONE);
    if (postings == null) {
      return NONE;
    }
    Bits live = leaf.getLiveDocs();
    int doc = postings.nextDoc();
    while (doc != DocIdSetIterator.NO_MORE_DOCS && live != null && !live.get(doc)) {
      doc = postings.nextDoc();
    }
    NumericDocValues revisions = leaf.getNumericDocValues(IncidentFields.REVISION.field());
    return doc != DocIdSetIterator.NO_MORE_DOCS && revisions.advanceExact(doc)
        ? revisions.longValue()
        : NONE;
  }
}
