package hitilafu.app;

import static org.assertj.core.api.Assertions.assertThat;

import hitilafu.app.export.file.StrictPackage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The sample's first week of 2025 in all its forms, beside what was once read by eye and found
 * right. {@code -Dgolden=write} writes that anew, to be read again.
 */
class GoldenReportIT {
  private static final Path GOLDEN = Path.of("src/test/resources/golden-report");
  private static final String NAME = "ke-2025-W01.";

  @TempDir private static Path out;

  @BeforeAll
  static void write() throws IOException {
    Needs.browser();
    TestHome home = TestHome.ofSample();
    assertThat(home.ok("report", "--week", "2025-W01", "--country", "KE", "--out", out.toString()))
        .hasLineCount(5);
  }

  private static String read(String ending) throws IOException {
    return Files.readString(out.resolve(NAME + ending));
  }

  private static Document html() throws IOException {
    return Jsoup.parse(read("html"));
  }

  /** What was drafted today was drafted on another day then. */
  private static String timeless(String text) {
    return text.replaceAll("Drafted on [A-Z][a-z]{2} \\d+ [A-Z][a-z]{2} \\d{4}", "Drafted");
  }

  private static void isGolden(String name, String text) throws IOException {
    Path golden = GOLDEN.resolve(name);
    if ("write".equals(System.getProperty("golden"))) {
      Files.createDirectories(GOLDEN);
      Files.writeString(golden, timeless(text));
    }
    assertThat(timeless(text)).isEqualTo(Files.readString(golden));
  }

  @Test
  void itsWordsAsMarkdown() throws IOException {
    isGolden("issue.md", read("md"));
  }

  @Test
  void whatItStates() throws IOException {
    isGolden("facts.json", read("json").replace("},{", "},\n{"));
  }

  @Test
  void itsFiguresAsData() throws Exception {
    StrictPackage data = StrictPackage.read(out.resolve(NAME + "zip"));
    String figures =
        data.rows("figures").stream()
            .map(CSVRecord::values)
            .map(values -> String.join(",", values))
            .collect(Collectors.joining("\n"));

    isGolden("figures.csv", figures + "\n");
    assertThat(data.names())
        .containsExactly("counts", "evidence", "figures", "impact", "incidents", "observations");
    assertThat(data.rows("observations"))
        .extracting(row -> row.get("incident"))
        .containsAll(data.rows("incidents").stream().map(row -> row.get("incident")).toList());
  }

  @Test
  void itsPartsOnScreen() throws IOException {
    StringBuilder parts = new StringBuilder();
    for (Element part : html().select("h1, h2, h3, .figure .value, caption, th, td")) {
      parts.append(part.tagName()).append(' ').append(part.text()).append('\n');
    }
    isGolden("parts.txt", parts.toString());
  }

  @Test
  void itsWordsAreTheSameOnScreenAndAsMarkdown() throws IOException {
    String markdown = letters(read("md").replaceAll("<a id=\"[^\"]*\"></a>", ""));

    assertThat(html().select(".entry p, .sources q, .sources blockquote, .terms dd"))
        .isNotEmpty()
        .allSatisfy(part -> assertThat(markdown).contains(letters(words(part))));
  }

  /** Without the numbers of sources, which Markdown has in brackets of its own. */
  private static String words(Element part) {
    Element copy = part.clone();
    copy.select("sup").remove();
    return copy.text();
  }

  private static String letters(String text) {
    return text.replaceAll("\\[\\\\?\\[\\d+\\\\?\\]\\]\\([^)]*\\)", "")
        .replaceAll("[^\\p{L}\\p{N}]", "");
  }

  @Test
  void itsPagesOnPaper() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(out.resolve(NAME + "pdf").toFile())) {
      Document html = html();
      String text = letters(new PDFTextStripper().getText(pdf));

      assertThat(titles(pdf.getDocumentCatalog().getDocumentOutline()))
          .containsExactlyElementsOf(html.select("h1, h2, h3").eachText());
      assertThat(html.select("h2, .figure .value, .entry p"))
          .allSatisfy(part -> assertThat(text).contains(letters(part.text())));
      assertThat(text).contains(letters("page 1 of " + pdf.getNumberOfPages()));
      assertThat(pdf.getNumberOfPages()).isBetween(2, 6);
    }
  }

  private static List<String> titles(PDOutlineNode node) {
    List<String> titles = new ArrayList<>();
    for (PDOutlineItem item : node.children()) {
      titles.add(item.getTitle());
      titles.addAll(titles(item));
    }
    return titles;
  }
}
