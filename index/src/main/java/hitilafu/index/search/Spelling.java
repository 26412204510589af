package hitilafu.index.search;

import hitilafu.index.fields.ExactKey;
import hitilafu.index.fields.SearchField;
import hitilafu.index.query.Dialect;
import hitilafu.index.query.Part;
import hitilafu.index.query.Question;
import hitilafu.index.terms.IncidentAnalyzer;
import hitilafu.index.terms.Word;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestMode;
import org.apache.lucene.search.spell.SuggestWord;

/**
 * Puts right what stands nowhere: a word of a question that no text of the index has is taken for
 * the nearest one that some have. Phrases and values are meant as they are typed.
 */
record Spelling(IndexReader reader, Dialect dialect) {
  private static final int SHORTEST = 4;
  private static final int LONGEST = 20;
  private static final int MOST_WORDS = 4;

  /** The query with its unknown words replaced; empty if there is nothing to put right. */
  Optional<String> correct(String query, Question question) throws IOException {
    StringBuilder corrected = new StringBuilder(query);
    List<Part> unknown = unknown(question);
    boolean changed = false;
    for (Part part : unknown.reversed()) {
      Optional<String> nearest = nearest(part);
      if (nearest.isPresent()) {
        int end = part.position() + part.text().length();
        corrected.replace(part.position(), end, nearest.get());
        changed = true;
      }
    }
    return changed ? Optional.of(corrected.toString()) : Optional.empty();
  }

  private static String term(Part part) {
    return Word.list(IncidentAnalyzer.OF_QUESTIONS, part.text()).getFirst().term();
  }

  private List<Part> unknown(Question question) throws IOException {
    List<Part> unknown = new ArrayList<>();
    for (Part part : question.words()) {
      if (unknown.size() < MOST_WORDS && part.plain() && spelt(part.text()) && !known(part)) {
        unknown.add(part);
      }
    }
    return unknown;
  }

  private static boolean spelt(String text) {
    return text.length() >= SHORTEST
        && text.length() <= LONGEST
        && text.chars().noneMatch(Character::isDigit);
  }

  private boolean known(Part part) throws IOException {
    for (SearchField field : dialect.texts()) {
      for (String term : part.terms()) {
        if (reader.docFreq(new Term(field.field(), term)) > 0) {
          return true;
        }
      }
    }
    return false;
  }

  /** As it is typed; else by its stem, which may have lost a letter that is the mistake. */
  private Optional<String> nearest(Part part) throws IOException {
    Optional<String> typed = nearest(ExactKey.of(part.text()));
    return typed.isPresent() ? typed : nearest(term(part));
  }

  private Optional<String> nearest(String term) throws IOException {
    SuggestWord best = null;
    for (SearchField field : dialect.vocabularies()) {
      for (SuggestWord word : similar(field, term)) {
        best = best == null || BETTER.compare(word, best) > 0 ? word : best;
      }
    }
    return Optional.ofNullable(best).map(word -> word.string);
  }

  private static final Comparator<SuggestWord> BETTER =
      Comparator.<SuggestWord>comparingDouble(word -> word.score)
          .thenComparingInt(word -> word.freq)
          .thenComparing(word -> word.string);

  private SuggestWord[] similar(SearchField field, String term) throws IOException {
    DirectSpellChecker checker = new DirectSpellChecker();
    checker.setMinPrefix(1);
    checker.setMaxEdits(2);
    checker.setMaxQueryFrequency(0);
    return checker.suggestSimilar(
        new Term(field.field(), term), 3, reader, SuggestMode.SUGGEST_WHEN_NOT_IN_INDEX);
  }
}
