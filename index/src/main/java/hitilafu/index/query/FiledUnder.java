package hitilafu.index.query;

import hitilafu.index.fields.SearchField;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.AutomatonQuery;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.Automata;
import org.apache.lucene.util.automaton.Operations;

/**
 * What is filed under one of some names; if nothing is, what is filed under a name that has one of
 * them in it: {@code publisher:"Lake Post"} finds The Lake Post.
 */
final class FiledUnder extends Query {
  /** Shorter ones are in too many names. */
  private static final int SHORTEST_PART = 3;

  private final String field;
  private final List<String> keys;

  FiledUnder(SearchField field, Collection<String> keys) {
    this.field = field.field();
    this.keys = List.copyOf(keys);
  }

  @Override
  public Query rewrite(IndexSearcher searcher) throws IOException {
    return known(searcher.getIndexReader()) ? exactly() : within();
  }

  private boolean known(IndexReader reader) throws IOException {
    for (String key : keys) {
      if (reader.docFreq(new Term(field, key)) > 0) {
        return true;
      }
    }
    return keys.stream().noneMatch(key -> key.length() >= SHORTEST_PART);
  }

  private Query exactly() {
    return new ConstantScoreQuery(
        new TermInSetQuery(field, keys.stream().map(BytesRef::new).toList()));
  }

  private Query within() {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    keys.stream()
        .filter(key -> key.length() >= SHORTEST_PART)
        .forEach(key -> any.add(having(key), Occur.SHOULD));
    return new ConstantScoreQuery(any.build());
  }

  private Query having(String key) {
    return new AutomatonQuery(
        new Term(field, key),
        Operations.determinize(
            Operations.concatenate(
                List.of(
                    Automata.makeAnyString(), Automata.makeString(key), Automata.makeAnyString())),
            Operations.DEFAULT_DETERMINIZE_WORK_LIMIT));
  }

  @Override
  public void visit(QueryVisitor visitor) {
    if (visitor.acceptField(field)) {
      visitor.visitLeaf(this);
    }
  }

  @Override
  public String toString(String in) {
    return field + ":" + keys;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof FiledUnder same && same.field.equals(field) && same.keys.equals(keys);
  }

  @Override
  public int hashCode() {
    return Objects.hash(field, keys);
  }
}
