package hitilafu.index.query;

import hitilafu.index.fields.SearchField;
import hitilafu.index.names.Meaning;
import hitilafu.index.terms.Particles;
import hitilafu.index.terms.Word;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;

/**
 * Looks for words in all fields of text.
 *
 * @param fields in which to look
 */
record Everywhere(List<? extends SearchField> fields) {
  /** What a word that says the same is worth, beside the word itself. */
  private static final float ANOTHER_WORD = 0.6f;

  /** What all words of a name are worth that do not stand together. */
  private static final float APART = 0.3f;

  /** A word, or another for it. */
  List<Option> word(Word word, Set<String> others) {
    return inEach(1, field -> anyTerm(field, word, others));
  }

  /** Words that follow one another within a field. At least one. */
  List<Option> phrase(List<Word> words) {
    return words.size() == 1 ? word(words.get(0), Set.of()) : inEach(1, f -> inOrder(f, words));
  }

  /** A name of several words: in order, or all of them in one field. */
  Stream<Option> name(List<Word> words) {
    List<Option> together = phrase(words);
    return words.size() == 1
        ? together.stream()
        : Stream.concat(together.stream(), inEach(APART, field -> allOf(field, words)).stream());
  }

  /** What else a run of words is called. */
  Stream<Option> otherwise(List<String> run) {
    return inEach(ANOTHER_WORD, field -> inOrderOf(field, run)).stream();
  }

  /** Single words that say the same as several. */
  Stream<Option> inOneWord(Meaning meaning) {
    return meaning.words().stream()
        .flatMap(
            term ->
                inEach(
                    ANOTHER_WORD,
                    f -> new SynonymQuery.Builder(f).addTerm(new Term(f, term)).build())
                    .stream());
  }

  private List<Option> inEach(float worth, Function<String, Query> inField) {
    return fields.stream()
        .map(
            field ->
                new Option(
                    field.field(),
                    new BoostQuery(inField.apply(field.field()), worth * field.weight())))
        .toList();
  }

  private static Query anyTerm(String field, Word word, Set<String> others) {
    SynonymQuery.Builder any = new SynonymQuery.Builder(field);
    word.terms().stream().distinct().forEach(term -> any.addTerm(new Term(field, term)));
    others.stream()
        .filter(term -> !word.terms().contains(term))
        .forEach(term -> any.addTerm(new Term(field, term), ANOTHER_WORD));
    return any.build();
  }

  private static Query inOrder(String field, List<Word> words) {
    MultiPhraseQuery.Builder phrase = new MultiPhraseQuery.Builder();
    for (Word word : words) {
      phrase.add(word.terms().stream().map(term -> new Term(field, term)).toArray(Term[]::new));
    }
    return phrase.build();
  }

  private static Query inOrderOf(String field, List<String> run) {
    return new PhraseQuery(field, run.toArray(String[]::new));
  }

  private static Query allOf(String field, List<Word> words) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    Particles.unlessAll(words).forEach(word -> all.add(anyTerm(field, word, Set.of()), Occur.MUST));
    return all.build();
  }
}
