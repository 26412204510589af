package hitilafu.app.report.print;

import static hitilafu.app.phrase.Moments.at;
import static org.assertj.core.api.Assertions.assertThat;

import hitilafu.app.Needs;
import hitilafu.app.report.Imprint;
import hitilafu.app.report.Outages;
import hitilafu.app.report.Weeks;
import hitilafu.app.report.tell.IssueText;
import hitilafu.app.web.Browser;
import hitilafu.app.web.Event;
import hitilafu.app.web.Events;
import hitilafu.app.web.Told;
import hitilafu.model.Count;
import hitilafu.model.Grade;
import hitilafu.model.Incident;
import hitilafu.model.Qualifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An issue on screen and on paper. */
class IssueHtmlTest {
  private static final String SCRIPT = "<script>alert(1)</script>";
  private static final String TURNED = "\u202Egnp.exe\u2066";

  @TempDir private Path folder;

  private String draft(List<Incident> incidents) throws Exception {
    return IssueHtml.of(
        Weeks.draft(folder.resolve("home"), "2025-W01", incidents, "2024-12-20", "2025-01-03"));
  }

  @Test
  void leadsOnlyToWhatStandsInItOrOnTheWeb() throws Exception {
    List<Incident> all = new ArrayList<>(Events.all());
    all.add(Outages.itax("open since last week", at("2024-12-27T06:00:00Z", ""), null));
    all.add(Outages.itax("open since Saturday", at("2025-01-04T06:00:00Z", ""), null));
    Document html = Jsoup.parse(draft(all));

    assertThat(html.select("a[href]").eachAttr("href"))
        .hasSizeGreaterThan(20)
        .allSatisfy(
            href -> {
              boolean here = href.startsWith("#") && html.getElementById(href.substring(1)) != null;
              assertThat(here || href.startsWith("https://")).as(href).isTrue();
            });
    assertThat(html.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    assertThat(html.select("article.entry sup a")).isNotEmpty();
    assertThat(html.select("svg.course")).isNotEmpty();
    assertThat(html.select("html").attr("lang")).isEqualTo("en");
  }

  @Test
  void needsAndRunsNothing() throws Exception {
    Document html = Jsoup.parse(draft(List.of(hostile())));

    assertThat(html.select("script, img, link, iframe, object, [src], [onmouseover]")).isEmpty();
    assertThat(html.select("meta[http-equiv]").attr("content")).startsWith("default-src 'none'");
    assertThat(html.select("style").html()).doesNotContain("url(http", "@import", "</");
  }

  @Test
  void whatAPageWroteIsText() throws Exception {
    String html = draft(List.of(hostile()));

    assertThat(Jsoup.parse(html).text()).contains(SCRIPT).contains("gnp.exe");
    assertThat(html).doesNotContain("\u202E", "\u2066", "javascript:alert\"");
    assertThat(Jsoup.parse(html).select("a[href^=javascript]")).isEmpty();
  }

  @Test
  void nobodyIsLeftOut() throws Exception {
    Needs.browser();
    Path file = Files.writeString(folder.resolve("issue.html"), draft(Events.all()));
    try (Browser browser = new Browser(folder, true)) {
      browser.wide(390);
      browser.open(file.toUri().toString());
      browser.fits(390);
      browser.isAccessible();
    }
  }

  @Test
  void isPrintedTaggedAndSearchable() throws Exception {
    Needs.browser();
    Imprint imprint =
        new Imprint(12, 1, "W. Achieng", Weeks.MONDAY, "https://hitilafu.example", null, List.of());
    IssueText text =
        Weeks.told(folder.resolve("home"), "2025-W01", imprint, Events.all(), "2025-01-03");
    Path html = Files.writeString(folder.resolve("issue.html"), IssueHtml.of(text));
    Path pdf = folder.resolve("issue.pdf");
    PdfPrinter.found().orElseThrow().print(html, pdf);

    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      assertThat(document.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
      assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
      assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en");
      assertThat(document.getDocumentCatalog().getDocumentOutline().hasChildren()).isTrue();
      assertThat(document.getDocumentInformation().getTitle())
          .isEqualTo("Hitilafu · Kenya · Week 1 of 2025 · Edition 1");
      assertThat(new PDFTextStripper().getText(document))
          .contains("page 2 of " + document.getNumberOfPages())
          .contains("Hitilafu · Kenya · Week 1 of 2025 · Edition 1")
          .contains("https://hitilafu.example/reports/ke/2025-W01")
          .contains("10.5 h (5.5–15.5 h)");
    }
  }

  private static Incident hostile() {
    String sentence = "Quote\" onmouseover=\"x " + SCRIPT + " and " + TURNED + " down 7 things.";
    return Event.of(
        SCRIPT + TURNED,
        Grade.REPORTED,
        Told.by(SCRIPT, "javascript:alert(document.domain)")
            .headline("</title></style>" + SCRIPT)
            .language("\"><img src=x>")
            .service("x\"><b>“", "\" onmouseover=\"x\"", "down", sentence)
            .start(at("2025-01-03T06:00:00Z", "down"), sentence)
            .end(at("2025-01-03T08:00:00Z", "down"), sentence)
            .agency(SCRIPT, "down", sentence)
            .count(new Count(SCRIPT, 7L, Qualifier.EXACTLY, "7 things"), sentence));
  }
}
