package hitilafu.index.query;

import hitilafu.index.fields.IncidentFields;
import hitilafu.index.fields.IncidentFields.Type;
import hitilafu.index.terms.Word;
import java.util.List;
import java.util.function.Function;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;

/** Looks for words in all fields of text: the best field counts, the others add a little. */
final class Everywhere {
  private static final float OTHER_FIELDS = 0.1f;

  private Everywhere() {}

  /** Finds a word. */
  static Query word(Word word) {
    return bestField(field -> anyTerm(field, word));
  }

  /** Finds words that follow one another within a field. At least one. */
  static Query phrase(List<Word> words) {
    return words.size() == 1 ? word(words.get(0)) : bestField(field -> inOrder(field, words));
  }

  private static Query bestField(Function<String, Query> inField) {
    List<Query> fields =
        IncidentFields.list(Type.TEXT).stream()
            .<Query>map(field -> new BoostQuery(inField.apply(field.field()), field.weight()))
            .toList();
    return new DisjunctionMaxQuery(fields, OTHER_FIELDS);
  }

  private static Query anyTerm(String field, Word word) {
    SynonymQuery.Builder any = new SynonymQuery.Builder(field);
    word.terms().stream().distinct().forEach(term -> any.addTerm(new Term(field, term)));
    return any.build();
  }

  private static Query inOrder(String field, List<Word> words) {
    MultiPhraseQuery.Builder phrase = new MultiPhraseQuery.Builder();
    for (Word word : words) {
      phrase.add(word.terms().stream().map(term -> new Term(field, term)).toArray(Term[]::new));
    }
    return phrase.build();
  }
}
