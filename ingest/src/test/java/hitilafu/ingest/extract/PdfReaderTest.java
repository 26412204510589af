package hitilafu.ingest.extract;

import static org.assertj.core.api.Assertions.assertThat;

import hitilafu.ingest.pdf.Paper;
import hitilafu.model.Article;
import hitilafu.model.ArticleKind;
import hitilafu.model.Capture;
import hitilafu.model.Precision;
import hitilafu.model.ProblemType;
import hitilafu.model.Stated;
import java.time.Instant;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;

/** A statement on paper becomes an article like any other. */
class PdfReaderTest {
  private static final String URL = "https://kati-water.example/2025/05/07/statement.pdf";
  private static final String BURST =
      "A main burst under Station Road at four this morning, and the estates of Kilima and Soko"
          + " have been without water since.";

  @Test
  void aStatementWithLetterhead() {
    Article article =
        article(
            new Paper()
                .sheet()
                .centred(18, "KATI WATER COMPANY")
                .centred(9, "P.O. Box 40, Mjini | Tel: 020 000 000 | info@kati-water.example")
                .down(10)
                .centred(13, "PRESS STATEMENT")
                .paragraph("6th May 2025")
                .centred(13, "BURST MAIN LEAVES TWO ESTATES DRY")
                .paragraph(BURST)
                .paragraph("We expect to restore supply by six in the evening.")
                .properties("Microsoft Word - statement final.docx", made()));

    assertThat(article.kind()).isEqualTo(ArticleKind.AGENCY_NOTICE);
    assertThat(article.title()).isEqualTo("BURST MAIN LEAVES TWO ESTATES DRY");
    assertThat(article.publisher()).isEqualTo("KATI WATER COMPANY");
    assertThat(article.publishedAt()).isEqualTo("2025-05-06T00:00:00Z");
    assertThat(article.paragraphs())
        .containsExactly(
            "BURST MAIN LEAVES TWO ESTATES DRY",
            BURST,
            "We expect to restore supply by six in the evening.");
    assertThat(article.language()).isEqualTo("en");
  }

  @Test
  void aStatementInSwahili() {
    String body =
        "Mamlaka ya Maji Kati inawatangazia wateja wake wa mitaa ya Kilima na Soko kwamba huduma ya"
            + " maji itakosekana siku ya Jumamosi kuanzia saa mbili asubuhi hadi saa kumi jioni kwa"
            + " sababu ya matengenezo ya bomba kuu.";
    Article article =
        article(
            new Paper()
                .sheet()
                .centred(18, "MAMLAKA YA MAJI KATI")
                .centred(13, "TAARIFA KWA UMMA")
                .paragraph("Tarehe: 12 Juni 2025")
                .centred(13, "KUKATIKA KWA MAJI KILIMA NA SOKO")
                .paragraph(body));

    assertThat(article.kind()).isEqualTo(ArticleKind.AGENCY_NOTICE);
    assertThat(article.title()).isEqualTo("KUKATIKA KWA MAJI KILIMA NA SOKO");
    assertThat(article.publishedAt()).isEqualTo("2025-06-12T00:00:00Z");
    assertThat(article.language()).isEqualTo("sw");
    assertThat(article.body()).isEqualTo(body);
  }

  @Test
  void propertiesSpeakWhereTheTextIsSilent() {
    Article article =
        article(
            new Paper()
                .sheet()
                .paragraph(BURST)
                .properties("Water supply to Kilima and Soko", made()));

    assertThat(article.title()).isEqualTo("Water supply to Kilima and Soko");
    assertThat(article.publishedAt()).isEqualTo("2025-05-05T00:00:00Z");
    assertThat(article.publishedPrecision()).isEqualTo(Precision.DAY);
  }

  @Test
  void whoBroughtItIsBelievedBeforeItsProperties() {
    Stated stated = new Stated(Instant.parse("2025-05-06T09:00:00Z"), Precision.MINUTE, null);
    Paper paper = new Paper().sheet().paragraph(BURST).properties("statement_v2", made());
    Article article = Extractor.extract(capture(paper.bytes(), stated)).article();

    assertThat(article.publishedAt()).isEqualTo(stated.publishedAt());
    assertThat(article.title()).isNull();
  }

  @Test
  void withoutPropertiesTheAddressDatesIt() {
    assertThat(article(new Paper().sheet().paragraph(BURST)).publishedAt())
        .isEqualTo("2025-05-07T00:00:00Z");
  }

  @Test
  void aPdfIsOneWhateverTheServerCallsIt() {
    byte[] bytes = new Paper().sheet().paragraph(BURST).bytes();
    for (String type : new String[] {"text/html", "application/octet-stream", "text/plain"}) {
      Capture capture = Capture.of(URL, Instant.EPOCH, type, bytes, null);
      assertThat(Extractor.extract(capture).article().body()).isEqualTo(BURST);
    }
  }

  @Test
  void whatCannotBeReadIsAProblemThatNamesTheDocument() {
    Extraction extraction = Extractor.extract(capture(new Paper().sheet().bytes(), null));

    assertThat(extraction.article()).isNull();
    assertThat(extraction.problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.type()).isEqualTo(ProblemType.NO_TEXT);
              assertThat(problem.url()).isEqualTo(URL);
            });
  }

  private static Calendar made() {
    Calendar made = new GregorianCalendar(2025, Calendar.MAY, 5, 16, 0);
    made.setTimeZone(TimeZone.getTimeZone("Africa/Lusaka"));
    return made;
  }

  private static Article article(Paper paper) {
    Extraction extraction = Extractor.extract(capture(paper.bytes(), null));
    assertThat(extraction.problems()).isEmpty();
    return extraction.article();
  }

  private static Capture capture(byte[] bytes, Stated stated) {
    return Capture.of(URL, Instant.EPOCH, "application/pdf", bytes, stated);
  }
}
