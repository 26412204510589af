package hitilafu.analytics.observe.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The notation of the word lists. */
class PhraseTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "crash* | The portal was crashing again. | crashing",
        "is ~2 down | It is now reportedly down. | is now reportedly down",
        "back up? online | It came back online. | back online",
        "went#gone down | The site has gone down. | gone down",
        "0 services | Some 22,000 services fell. | 000 services",
        "cant pay | We can't pay. | can't pay",
      })
  void matchesWholeWordsInOneClause(String phrase, String text, String found) {
    Sentence sentence = new Sentence(1, 0, text.length(), text);

    assertThat(signs(phrase.replace('#', '|'), sentence).first(Sign.FAILS))
        .get()
        .extracting(span -> span.of(sentence))
        .isEqualTo(found);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "is ~2 down | It is, he said, down.",
        "is ~2 down | It is so very far away down.",
        "crash | The portal was crashing.",
      })
  void doesNotMatch(String phrase, String text) {
    Sentence sentence = new Sentence(1, 0, text.length(), text);

    assertThat(signs(phrase, sentence).has(Sign.FAILS)).isFalse();
  }

  @Test
  void ofTwoThatBeginTogetherTheLongerStays() {
    Sentence sentence = new Sentence(1, 0, 16, "A power outage x");
    PhraseBook<Sign> book = PhraseBook.of(Map.of(Sign.FAILS, List.of("power", "power outage")));

    assertThat(book.in(sentence.tokens()).get(Sign.FAILS)).containsExactly(new Span(2, 14));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "maybe?", "~2 down", "down ~2", "is ~9 down", "Down", "a(b)"})
  void refusesWhatIsNoPhrase(String notation) {
    assertThatThrownBy(() -> Phrase.of(notation)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void setsOfWordsAreSpelledOut() {
    assertThat(WordList.parse(List.of("# remark", "@be = is|was", "@be down", "@be:lala|zima")))
        .containsExactly("is|was down", "islala|iszima|waslala|waszima");
  }

  private static Signs signs(String phrase, Sentence sentence) {
    return new Signs(PhraseBook.of(Map.of(Sign.FAILS, List.of(phrase))).in(sentence.tokens()));
  }
}
