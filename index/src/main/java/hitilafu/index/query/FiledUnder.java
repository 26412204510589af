package hitilafu.index.query;

import hitilafu.index.fields.ExactKey;
import hitilafu.index.fields.SearchField;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;

/**
 * What is filed under a name; if nothing is, what is filed under a name that has its words in it:
 * {@code publisher:"Lake Post"} finds The Lake Post.
 */
final class FiledUnder extends Query {
  private final String field;
  private final String name;
  private final Set<String> keys;

  /**
   * @param name as typed
   * @param keys what the index may have it under
   */
  FiledUnder(SearchField field, String name, Collection<String> keys) {
    this.field = field.field();
    this.name = name;
    this.keys = Set.copyOf(keys);
  }

  @Override
  public Query rewrite(IndexSearcher searcher) throws IOException {
    Query exactly = any(keys);
    return searcher.count(exactly) > 0 ? exactly : any(having(words(name), searcher));
  }

  private Query any(Set<String> of) {
    return new ConstantScoreQuery(
        new TermInSetQuery(field, of.stream().map(BytesRef::new).toList()));
  }

  /** The keys of names that have some words in them, one after the other. */
  private Set<String> having(List<String> words, IndexSearcher searcher) throws IOException {
    Set<String> found = new TreeSet<>();
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      SortedSetDocValues names = DocValues.getSortedSet(leaf.reader(), field);
      for (long ordinal = 0; ordinal < names.getValueCount(); ordinal++) {
        String other = names.lookupOrd(ordinal).utf8ToString();
        if (!words.isEmpty() && Collections.indexOfSubList(words(other), words) >= 0) {
          found.add(ExactKey.of(other));
        }
      }
    }
    return found;
  }

  private static List<String> words(String name) {
    return Arrays.stream(name.split("[^\\p{L}\\p{N}]+"))
        .filter(word -> !word.isEmpty())
        .map(ExactKey::of)
        .toList();
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
    return other instanceof FiledUnder same
        && same.field.equals(field)
        && same.name.equals(name)
        && same.keys.equals(keys);
  }

  @Override
  public int hashCode() {
    return Objects.hash(field, name, keys);
  }
}
