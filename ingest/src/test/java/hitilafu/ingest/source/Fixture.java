package hitilafu.ingest.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;

/** A listing written for these tests, as if it had been fetched. */
record Fixture(String kind, String name) {
  private static final Path FOLDER = Path.of("src/test/resources/hitilafu/ingest/source");
  private static final String ENDING = ".listing.json";

  private static final Map<String, Map<String, String>> SETTINGS =
      Map.of(
          "cards.html",
          Map.of("articles", "article", "next", "a[rel=next]"),
          "notices.html",
          Map.of(
              "articles", "#notices tr:has(td)",
              "title", "td:last-child",
              "date", "td:first-child",
              "dateFormat", "dd/MM/yyyy, HH:mm",
              "older", "/notices/page/{page}/"),
          "new-layout.html",
          Map.of("articles", "div.views-row"));

  static Stream<Fixture> all() {
    return Stream.of("sitemap", "listing", "wordpress").flatMap(Fixture::of);
  }

  static Source source(String kind, String at, Map<String, String> settings) {
    return new Source(
        "ziwa", kind, at, true, false, "KE", null, Duration.ofHours(1), null, null, settings);
  }

  Path golden() {
    return FOLDER.resolve(kind).resolve(name + ENDING);
  }

  byte[] body() {
    try {
      return Files.readAllBytes(FOLDER.resolve(kind).resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Listing read(byte[] body) {
    Source source =
        source(kind, "https://www.ziwa-weekly.example/", SETTINGS.getOrDefault(name, Map.of()));
    ListingKind reader = (ListingKind) Kinds.find(kind).orElseThrow();
    return reader.read(source, new Fetched(url(), mediaType(), body));
  }

  private String url() {
    return kind.equals("wordpress")
        ? "https://pwani-post.example/wp-json/wp/v2/posts?per_page=50&page=3"
        : "https://www.ziwa-weekly.example/" + name;
  }

  private String mediaType() {
    return switch (name.substring(name.lastIndexOf('.'))) {
      case ".html" -> "text/html";
      case ".xml" -> "application/xml";
      case ".txt" -> "text/plain";
      default -> "application/json";
    };
  }

  private static Stream<Fixture> of(String kind) {
    try (Stream<Path> files = Files.list(FOLDER.resolve(kind))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> !name.endsWith(ENDING))
          .sorted()
          .map(name -> new Fixture(kind, name))
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String toString() {
    return kind + "/" + name;
  }
}
