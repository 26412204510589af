package hitilafu.ingest.extract;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import hitilafu.model.Article;
import hitilafu.model.ArticleKind;
import hitilafu.model.Capture;
import hitilafu.model.Precision;
import hitilafu.model.Problem;
import hitilafu.model.ProblemType;
import hitilafu.model.Stated;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ExtractorTest {
  private static final Instant NOON = Instant.parse("2025-01-03T12:00:00Z");
  private static final String STORY =
      "<h1>Portal down</h1><p>The licence portal has been down since the early hours of Friday,"
          + " drivers say.</p>";
  private static final Stated STATED =
      new Stated(Instant.parse("2025-01-02T08:30:00Z"), Precision.MINUTE, "As brought");

  @Test
  void theImportersWordCountsOnlyWhereThePageIsSilent() {
    Article silent =
        article(page("https://a.example/x", "<p>" + "It is down. ".repeat(30), STATED));
    Article dated =
        article(
            page(
                "https://a.example/x",
                "<meta name=date content=2025-01-01>" + STORY.repeat(3),
                STATED));

    assertThat(silent.title()).isEqualTo("As brought");
    assertThat(silent.publishedAt()).isEqualTo(STATED.publishedAt());
    assertThat(dated.title()).isEqualTo("Portal down");
    assertThat(dated.publishedAt()).isEqualTo("2025-01-01T00:00:00Z");
    assertThat(dated.publishedPrecision()).isEqualTo(Precision.DAY);
  }

  @Test
  void theAddressDatesAPageAsALastResort() {
    Article article = article(page("https://a.example/2025/01/03/x", STORY, Stated.NOTHING));
    assertThat(article.publishedAt()).isEqualTo("2025-01-03T00:00:00Z");
    assertThat(article(page("https://a.example/2025/01/x", STORY, Stated.NOTHING)).publishedAt())
        .isNull();
  }

  @Test
  void aCanonicalAddressOfAnotherSiteIsNotBelieved() {
    String canonical = "<link rel=canonical href='https://b.example/y'>" + STORY;
    assertThat(article(page("https://a.example/x", canonical, Stated.NOTHING)).url())
        .isEqualTo("https://a.example/x");
    assertThat(article(page("file:x.html", canonical, Stated.NOTHING)).url())
        .isEqualTo("https://b.example/y");
  }

  @Test
  void textsThatDifferInCaseAndPunctuationAreOfOnePrint() {
    Article one = article(text("The portal is down, KRA said. It is being looked at."));
    Article two = article(text("THE PORTAL is down\u2014KRA said it  is being looked at."));
    Article three = article(text("The portal is up, KRA said. It is being looked at."));

    assertThat(one.fingerprint()).isEqualTo(two.fingerprint()).isNotEqualTo(three.fingerprint());
  }

  @Test
  void charactersThatCannotBeSeenOrTurnTheTextAroundAreGone() {
    Article article =
        article(text("The \u202eportal\u0007 of\u200b KRA\u00a0\u2028 is do\u00adwn."));
    assertThat(article.body()).isEqualTo("The portal of KRA is down.");
  }

  @Test
  void aLineBreakInAHeadlineCannotMakeParagraphs() {
    Article article =
        article(
            page(
                "https://a.example/x",
                "<meta property=og:title content='A\n\nB is down again'>"
                    + STORY.substring(STORY.indexOf("<p>")),
                Stated.NOTHING));
    assertThat(article.title()).isEqualTo("A B is down again");
    assertThat(article.paragraphs()).hasSize(2).first().isEqualTo("A B is down again");
  }

  @Test
  void whatIsNoDocumentIsAProblem() {
    assertProblem(bytes("application/pdf", "<h1>no PDF</h1>"), ProblemType.NOT_HTML);
    assertProblem(bytes("text/html", "\u0000\u0001\u0002\u0000".repeat(50)), ProblemType.NOT_HTML);
    assertProblem(bytes("image/png", "x"), ProblemType.NOT_HTML);
    assertProblem(bytes("text/html", ""), ProblemType.EMPTY);
    assertProblem(bytes("text/plain", " \r\n\t\n"), ProblemType.EMPTY);
    assertProblem(
        new Capture(
            null, "https://a.example/", NOON, 404, "text/html", STORY.getBytes(UTF_8), null),
        ProblemType.NOT_AN_ARTICLE);
  }

  @Test
  void aPageWithoutArticleIsKeptAsSuch() {
    Extraction list =
        Extractor.extract(
            page("https://a.example/", "<a href=/1>One</a> <a href=/2>Two</a>", null));
    assertThat(list.article().kind()).isEqualTo(ArticleKind.NOT_AN_ARTICLE);
    assertThat(list.article().body()).isEmpty();
    assertThat(list.problems())
        .extracting(Problem::type)
        .containsExactly(ProblemType.NOT_AN_ARTICLE);
    assertThat(list.problems()).extracting(Problem::article).containsExactly(list.article().id());
  }

  @Test
  void aWrapperNamedAfterABoxIsNoBox() {
    String page =
        "<div class='page has-sidebar'><form id=aspnet><div>The licence portal has been down since"
            + " Friday morning, drivers say.</div><div>The agency said that it was looking into the"
            + " matter and would report.</div>"
            + "<div>Nothing else is known so far of the cause of it all.</div>".repeat(9)
            + "</form><div class=sidebar>Another portal was down in"
            + " March, as we reported.</div></div>";
    Article article = article(page("https://a.example/x", page, Stated.NOTHING));
    assertThat(article.body()).contains("drivers say.", "would report.").doesNotContain("March");
  }

  @Test
  void overlongAndOverdeepPagesAreReadAsFarAsTheyAre() {
    Extraction deep =
        Extractor.extract(page("https://a.example/x", STORY + "<div>".repeat(3000), null));
    assertThat(deep.article().title()).isEqualTo("Portal down");
    assertThat(deep.problems()).extracting(Problem::type).containsExactly(ProblemType.TOO_DEEP);

    Extraction large =
        Extractor.extract(
            page("https://a.example/x", STORY + " ".repeat(Extractor.MAX_CHARS), null));
    assertThat(large.article().title()).isEqualTo("Portal down");
    assertThat(large.problems()).extracting(Problem::type).containsExactly(ProblemType.TOO_LARGE);
  }

  private static Article article(Capture capture) {
    Extraction extraction = Extractor.extract(capture);
    assertThat(extraction.problems()).isEmpty();
    return extraction.article();
  }

  private static void assertProblem(Capture capture, ProblemType type) {
    Extraction extraction = Extractor.extract(capture);
    assertThat(extraction.article()).isNull();
    assertThat(extraction.problems()).singleElement().extracting(Problem::type).isEqualTo(type);
  }

  private static Capture page(String url, String html, Stated stated) {
    return Capture.of(url, NOON, "text/html; charset=utf-8", html.getBytes(UTF_8), stated);
  }

  private static Capture text(String text) {
    return Capture.of("file:x.txt", NOON, "text/plain", text.getBytes(UTF_8), Stated.NOTHING);
  }

  private static Capture bytes(String mediaType, String latin) {
    return Capture.of("https://a.example/x", NOON, mediaType, latin.getBytes(ISO_8859_1), null);
  }
}
