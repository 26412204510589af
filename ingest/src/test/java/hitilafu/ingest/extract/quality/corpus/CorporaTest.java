package hitilafu.ingest.extract.quality.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Collections of one page or two, made up in the forms of the real ones. */
class CorporaTest {
  @TempDir Path corpora;

  @Test
  void articleBody() throws IOException {
    page("article-body/html/1f.html.gz", "<p>Stima imepotea.");
    write(
        "article-body/ground-truth.json",
        """
        {"1f": {"articleBody": "Stima imepotea.", "url": "https://www.post.example/a?b=ö"}}\
        """);

    Labelled<String> page = ArticleBody.in(corpora).get(0);

    assertThat(page.truth()).isEqualTo("Stima imepotea.");
    assertThat(page.page().id()).isEqualTo("1f");
    assertThat(page.page().host()).isEqualTo("post.example");
    assertThat(page.page().bytes()).asString().isEqualTo("<p>Stima imepotea.");
  }

  @Test
  void articleDates() throws IOException {
    page("article-dates/html/2a.html.gz", "<p>x");
    write(
        "article-dates/dates.json",
        """
        {"http://b.example/": {"date": "2020-10-09", "html": "2a", "set": "s"}}\
        """);
    write(
        "article-dates/meta.json",
        """
        {"http://b.example/": {"html": "2a", "with": ["w"], "without": [], "author": "A"},
         "hard::a.example.html": {"html": "2a", "with": [], "without": ["o"], "comments": ["c"],
           "title": "T", "author": null}}\
        """);

    assertThat(ArticleDates.dates(corpora))
        .extracting(Labelled::truth)
        .containsExactly(LocalDate.of(2020, 10, 9));
    assertThat(ArticleDates.facts(corpora))
        .extracting(Labelled::truth)
        .containsExactly(
            new Facts(List.of(), List.of("o"), List.of("c"), "T", null),
            new Facts(List.of("w"), List.of(), List.of(), null, List.of("A")));
    assertThat(ArticleDates.facts(corpora))
        .extracting(one -> one.page().url())
        .containsExactly("https://a.example.html", "http://b.example/");
  }

  @Test
  void fundusPairsVersionsAndPages() throws IOException {
    page(
        "article-fields-fundus/dev/ke/Post_2023_04_28.html.gz",
        "<link rel=canonical href=https://post.example/old>");
    page("article-fields-fundus/dev/ke/Post_2025_01_02.html.gz", "<p>new");
    write(
        "article-fields-fundus/dev/ke/Post.json",
        """
        {"V2": {"authors": [], "title": "New", "publishing_date": "2025-01-01 10:00:00",
           "body": {"summary": [], "sections": []}},
         "V1": {"authors": ["A"], "title": "Old", "publishing_date": "2023-04-26 23:20:55.5-04:00",
           "body": {"summary": ["S"], "sections": [
             {"headline": [], "paragraphs": ["P"]}, {"headline": ["H"], "paragraphs": ["Q"]}]}}}\
        """);

    assertThat(Fundus.in(corpora))
        .extracting(Labelled::truth)
        .containsExactly(
            new News(
                "Old",
                List.of("A"),
                "S\n\nP\n\nH\n\nQ",
                LocalDate.of(2023, 4, 26),
                Instant.parse("2023-04-27T03:20:55Z")),
            new News("New", List.of(), "", LocalDate.of(2025, 1, 1), null));
    assertThat(Fundus.in(corpora))
        .extracting(one -> one.page().id() + " " + one.page().url())
        .containsExactly(
            "ke/Post_2023_04_28 https://post.example/old",
            "ke/Post_2025_01_02 https://post.example/");
  }

  @Test
  void aFingerprintIsOfNamesAndContents() throws IOException {
    write("one/a", "x");
    write("two/a", "x");
    write("three/b", "x");
    write("four/a", "y");

    String one = Fingerprint.of(corpora.resolve("one"));

    assertThat(Fingerprint.of(corpora.resolve("two"))).isEqualTo(one);
    assertThat(Fingerprint.of(corpora.resolve("three"))).isNotEqualTo(one);
    assertThat(Fingerprint.of(corpora.resolve("four"))).isNotEqualTo(one);
  }

  private void page(String name, String html) throws IOException {
    Path file = corpora.resolve(name);
    Files.createDirectories(file.getParent());
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write(html.getBytes(StandardCharsets.UTF_8));
    }
  }

  private void write(String name, String text) throws IOException {
    Path file = corpora.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
