package hitilafu.analytics.observe;

import static org.assertj.core.api.Assertions.assertThat;

import hitilafu.analytics.observe.text.Sentence;
import hitilafu.analytics.observe.text.SentenceSplitter;
import java.util.List;
import org.junit.jupiter.api.Test;

class SentenceSplitterTest {
  private static List<String> split(String... paragraphs) {
    return SentenceSplitter.split(List.of(paragraphs)).stream().map(Sentence::text).toList();
  }

  @Test
  void anAbbreviationIsNoEnd() {
    assertThat(
            split(
                "As early as 6 a. m. , vans queued. Dr. Otieno of Maji Ltd. came on Jan. 3. He"
                    + " left."))
        .containsExactly(
            "As early as 6 a. m. , vans queued.",
            "Dr. Otieno of Maji Ltd. came on Jan. 3.",
            "He left.");
  }

  @Test
  void aNumberIsNoEndButNoIs() {
    assertThat(split("See No. 7 of 2.5 million. The answer was no. They waited."))
        .containsExactly("See No. 7 of 2.5 million.", "The answer was no.", "They waited.");
  }

  @Test
  void aTimeMayEndASentence() {
    assertThat(split("It failed at 6 p.m. The firm apologised. It ended at 9 p.m. Thursday."))
        .containsExactly(
            "It failed at 6 p.m.", "The firm apologised.", "It ended at 9 p.m. Thursday.");
  }

  @Test
  void aClosingQuoteBelongsToItsSentence() {
    assertThat(split("“We are sorry. It is back. ” They left."))
        .containsExactly("“We are sorry.", "It is back. ”", "They left.");
  }

  @Test
  void aLineEndsASentence() {
    assertThat(split("Outage\nPower is out")).containsExactly("Outage", "Power is out");
  }

  @Test
  void offsetsLeadBackToTheParagraph() {
    List<String> paragraphs = List.of("A title", "  One came.  Two went. ");

    for (Sentence sentence : SentenceSplitter.split(paragraphs)) {
      assertThat(paragraphs.get(sentence.paragraph()).substring(sentence.start(), sentence.end()))
          .isEqualTo(sentence.text());
    }
  }

  @Test
  void noSentenceIsLongerThanTheReadersCanBear() {
    assertThat(split("word ".repeat(5_000), "x".repeat(9_000)))
        .allMatch(sentence -> sentence.length() <= 2 * SentenceSplitter.LONGEST + 1);
  }
}
