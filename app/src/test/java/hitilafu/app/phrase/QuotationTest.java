package hitilafu.app.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import hitilafu.app.phrase.Quotation.Piece;
import hitilafu.model.Evidence;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuotationTest {
  @Test
  void aSentenceStandsOnceWithAllItsWordsMarked() {
    String sentence = "At least 22,000 services and 40 agencies were hit.";
    assertThat(
            Quotation.of(
                List.of(words("22,000 services", sentence), words("40 agencies", sentence)), "en"))
        .containsExactly(
            new Quotation(
                List.of(
                    new Piece("At least ", false),
                    new Piece("22,000 services", true),
                    new Piece(" and ", false),
                    new Piece("40 agencies", true),
                    new Piece(" were hit.", false)),
                "en"));
  }

  @Test
  void wordsThatAreNotInTheirSentenceStandAlone() {
    assertThat(Quotation.of(List.of(words("down", "something else")), null))
        .containsExactly(new Quotation(List.of(new Piece("down", true)), null));
  }

  @Test
  void aVeryLongSentenceIsShortenedAroundTheWords() {
    String sentence = "a".repeat(5_000) + " down " + "b".repeat(5_000);
    List<Piece> pieces = Quotation.of(List.of(words("down", sentence)), null).getFirst().pieces();
    assertThat(pieces).hasSize(3);
    assertThat(pieces.get(0).text()).startsWith("…a").endsWith("a ").hasSizeLessThan(400);
    assertThat(pieces.get(1)).isEqualTo(new Piece("down", true));
    assertThat(pieces.get(2).text()).startsWith(" b").endsWith("b…").hasSizeLessThan(400);
  }

  private static Evidence words(String quote, String sentence) {
    return new Evidence(1, 0, quote.length(), quote, sentence);
  }
}
