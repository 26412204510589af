package hitilafu.ingest.archive;

import hitilafu.model.Precision;
import hitilafu.model.Stated;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Visits as a crawl makes them, and files made of them. */
final class Visits {
  static final String PAGE_URL = "https://news.example/outage?id=1&x=2";
  static final String LISTING_URL = "https://news.example/feed";
  static final Errand PAGE =
      new Errand(
          Role.PAGE,
          "news-feed",
          null,
          0,
          new Stated(
              Instant.parse("2025-01-03T08:00:00Z"),
              Precision.MINUTE,
              "Umeme wakatika \u2018tena\u2019"));
  static final Errand REDIRECTED =
      new Errand(Role.PAGE, "news-feed", "https://short.example/1", 1, null);
  static final Errand LISTING = new Errand(Role.LISTING, "news-feed", null, 0, null);
  static final Errand ROBOTS = new Errand(Role.ROBOTS, null, null, 0, null);

  private Visits() {}

  static Visit.Answered page(String body) {
    return answered(PAGE, PAGE_URL, 200, "OK", body);
  }

  static Visit.Answered answered(
      Errand errand, String url, int status, String reason, String body) {
    return answered(errand, url, status, reason, body, headers(body.length()));
  }

  static Visit.Answered answered(
      Errand errand, String url, int status, String reason, String body, List<Header> headers) {
    return new Visit.Answered(
        errand,
        new Exchange(
            url,
            Fixtures.NOON.plusNanos(123_456_789),
            "192.0.2.7",
            List.of(new Header("Host", "news.example"), new Header("User-Agent", "Hitilafu/1")),
            "HTTP/1.1",
            status,
            reason,
            headers,
            Fixtures.bytes(body)));
  }

  static List<Header> headers(int length) {
    return List.of(
        new Header("Content-Type", "text/html; charset=utf-8"),
        new Header("Set-Cookie", "a=1"),
        new Header("ETag", "\"x\""),
        new Header("set-cookie", "b=\u00e9"),
        new Header("Content-Length", Integer.toString(length)));
  }

  static Visit.Failed failed(Errand errand, Trouble trouble) {
    return new Visit.Failed(
        errand, PAGE_URL, Fixtures.NOON, trouble, "no connection within 10 s: \u201cx\u201d");
  }

  /** One of each kind. */
  static List<Visit> all() {
    return List.of(
        answered(ROBOTS, "https://news.example/robots.txt", 404, "Not Found", "no such page"),
        answered(LISTING, LISTING_URL, 200, "OK", "<rss><link>" + PAGE_URL + "</link></rss>"),
        page("<p>Umeme umekatika.</p>"),
        answered(REDIRECTED, "https://news.example/2", 301, "Moved", ""),
        answered(PAGE, "https://news.example/3", 503, null, "busy"),
        answered(PAGE, "https://news.example/4", 304, "Not Modified", ""),
        failed(PAGE, Trouble.TIMEOUT));
  }

  static Path write(Path folder, List<Visit> visits) throws IOException {
    ArchiveWriter writer = ArchiveWriter.open(folder, "crawl", Fixtures.CLOCK);
    try (writer) {
      for (Visit visit : visits) {
        writer.write(visit, null, false);
      }
    }
    return writer.path();
  }

  static List<ArchivedVisit> read(Path file) throws IOException {
    return read(file, 0);
  }

  static List<ArchivedVisit> read(Path file, long from) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    int start = (int) from;
    List<ArchivedVisit> visits = new ArrayList<>();
    try (VisitCursor cursor =
        new VisitCursor(
            "crawl.warc.gz", new ByteArrayInputStream(bytes, start, bytes.length - start), from)) {
      ArchivedVisit visit;
      while ((visit = cursor.next()) != null) {
        visits.add(visit);
      }
    }
    return visits;
  }
}
