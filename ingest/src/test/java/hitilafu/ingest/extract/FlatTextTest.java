package hitilafu.ingest.extract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import hitilafu.model.Article;
import hitilafu.model.Capture;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What must not be taken for a part of a page, or of a letter. The golden files show what must. */
class FlatTextTest {
  private static final String STORY =
      "The station went off the air at nine on Monday evening after its mast lost power, it said.";

  @Test
  void aHeadlineOfWordsThatMenusHave() {
    assertThat(article("Live TV and Radio Down\n\n" + STORY).title())
        .isEqualTo("Live TV and Radio Down");
    assertThat(article("Facebook, WhatsApp and Instagram Down\n\n" + STORY).title())
        .isEqualTo("Facebook, WhatsApp and Instagram Down");
  }

  @Test
  void theDayOfAnInterruptionIsNotThatOfTheNotice() {
    Article article =
        article(
            "Planned interruption\n\n" + STORY + "\n\nDate: Sunday 23.02.2025\nMto, Kilima, Soko");

    assertThat(article.publishedAt()).isNull();
    assertThat(article.paragraphs()).contains("Date: Sunday 23.02.2025", "Mto, Kilima, Soko");
  }

  @Test
  void areasAtTheEndAreNoTeasers() {
    Article article =
        article(
            "Share\n\nPower off on Sunday\n\n"
                + STORY
                + "\n\n"
                + "Areas affected:\n\n"
                + "Parts of Mto and Kilima\n\n"
                + "The whole of Soko Estate\n\n"
                + "Bandari and the old port");

    assertThat(article.paragraphs())
        .endsWith(
            "Parts of Mto and Kilima", "The whole of Soko Estate", "Bandari and the old port");
  }

  @Test
  void theAddressOfAReporterMakesNoLetterhead() {
    Article article =
        article(
            "Radio off the air\n\nBy Asha Juma\n\nasha@ziwa.example\n\nListeners wait for hours\n\n"
                + STORY);

    assertThat(article.title()).isEqualTo("Radio off the air");
    assertThat(article.authors()).containsExactly("Asha Juma");
    assertThat(article.body()).doesNotContain("asha@");
  }

  @Test
  void linesOfALetterheadStayApart() {
    Article article =
        article("   PWANI RADIO\n        PRESS STATEMENT\n  RADIO OFF THE AIR\n\n" + STORY);

    assertThat(article.publisher()).isEqualTo("PWANI RADIO");
    assertThat(article.title()).isEqualTo("RADIO OFF THE AIR");
  }

  @Test
  void aTextThatBeginsLikeAMailIsNone() {
    Article article = article("From: Mto to Soko\n\n" + STORY);

    assertThat(article.body()).contains(STORY);
    assertThat(article.publishedAt()).isNull();
  }

  @Test
  void whatBeginsLikeABylineAndIsNone() {
    String text =
        "Grid report\n\nReport by the Auditor-General says the system failed.\n\n" + STORY;
    assertThat(article(text).body()).contains("Report by the Auditor-General says");
  }

  private static Article article(String text) {
    return Extractor.extract(
            Capture.of("file:a.txt", Instant.EPOCH, "text/plain", text.getBytes(UTF_8), null))
        .article();
  }
}
