package hitilafu.index.search;

import hitilafu.index.fields.DocumentKind;
import hitilafu.index.fields.IncidentFields;
import hitilafu.index.fields.SearchField;
import java.io.IOException;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.util.Bits;

/**
 * Scores by what is in the index now. Lucene's own statistics also count replaced documents until a
 * merge drops them, so that the same documents would rank differently after another history. So
 * would tombstones: a record that came in pieces has some that one read at once has not.
 */
final class LiveSearcher extends IndexSearcher {
  /**
   * More than the largest question can have: its words and what else they are called are bounded.
   */
  private static final int MOST_CLAUSES = 8_192;

  static {
    IndexSearcher.setMaxClauseCount(MOST_CLAUSES);
  }

  private final Map<String, Integer> typicalWords;
  private final long documents;

  LiveSearcher(IndexReader reader, DocumentKind<?> kind) throws IOException {
    super(reader);
    this.typicalWords =
        kind.fields().stream()
            .filter(SearchField::tokenised)
            .collect(Collectors.toMap(SearchField::field, SearchField::typicalWords));
    this.documents = Math.max(1, reader.numDocs() - countTombstones(reader));
  }

  @Override
  public CollectionStatistics collectionStatistics(String field) {
    long words = documents * typicalWords.getOrDefault(field, 1);
    return new CollectionStatistics(field, documents, documents, words, words);
  }

  @Override
  public TermStatistics termStatistics(Term term, int counted, long occurrences)
      throws IOException {
    long live = getIndexReader().hasDeletions() ? countLive(term) : counted;
    return new TermStatistics(term.bytes(), Math.max(1, live), Math.max(1, live));
  }

  private static long countTombstones(IndexReader reader) throws IOException {
    long count = 0;
    for (LeafReaderContext leaf : reader.leaves()) {
      Bits live = leaf.reader().getLiveDocs();
      NumericDocValues gone = DocValues.getNumeric(leaf.reader(), IncidentFields.GONE.field());
      while (gone.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
        count += live == null || live.get(gone.docID()) ? 1 : 0;
      }
    }
    return count;
  }

  private long countLive(Term term) throws IOException {
    long live = 0;
    for (LeafReaderContext leaf : getIndexReader().leaves()) {
      live += countLive(leaf.reader(), term);
    }
    return live;
  }

  private static long countLive(LeafReader leaf, Term term) throws IOException {
    Bits live = leaf.getLiveDocs();
    if (live == null) {
      return leaf.docFreq(term);
    }
    PostingsEnum postings = leaf.postings(term, PostingsEnum.NONE);
    long count = 0;
    while (postings != null && postings.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
      count += live.get(postings.docID()) ? 1 : 0;
    }
    return count;
  }
}
