package hitilafu.ingest.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The sitemaps of crawler-commons' own tests, beside a plain count of what looks like a place. */
@Tag("conformance")
class SitemapConformanceTest {
  private static final Pattern LOC = Pattern.compile("<(?!image:|video:)(?:\\w+:)?loc>\\s*\\S");
  private static final Pattern LINE = Pattern.compile("(?m)^\\s*http");
  private static final Path SITEMAPS = Path.of("dev/crawler-commons/resources/sitemaps");

  @Test
  void everyFileGivesSomethingOrSaysWhyNot() throws IOException {
    System.out.println("| file | places | entries | further | problems |\n|---|--:|--:|--:|---|");
    for (Path file : files(Path.of(System.getProperty("conformance")).resolve(SITEMAPS))) {
      byte[] body = Files.readAllBytes(file);
      Listing listing = read(file, body);
      System.out.printf(
          "| %s | %d | %d | %d | %s |%n",
          file.getFileName(),
          places(body),
          listing.entries().size(),
          listing.further().size(),
          listing.problems().stream().map(problem -> problem.message()).toList());
      assertThat(listing.entries().size() + listing.further().size() + listing.problems().size())
          .as(file.toString())
          .isPositive();
    }
  }

  private static Listing read(Path file, byte[] body) {
    String url = "https://www.example.com/" + file.getFileName();
    Source source = Fixture.source("sitemap", url, Map.of());
    return new Sitemap().read(source, new Fetched(url, "application/octet-stream", body));
  }

  private static long places(byte[] body) {
    String text = new String(Gunzipped.of(body).bytes(), StandardCharsets.UTF_8);
    long locs = LOC.matcher(text).results().count();
    return locs > 0 ? locs : LINE.matcher(text.replace("\ufeff", "")).results().count();
  }

  private static List<Path> files(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
