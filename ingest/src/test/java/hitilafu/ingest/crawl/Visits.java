package hitilafu.ingest.crawl;

import hitilafu.ingest.archive.Errand;
import hitilafu.ingest.archive.Exchange;
import hitilafu.ingest.archive.Header;
import hitilafu.ingest.archive.Role;
import hitilafu.ingest.archive.Trouble;
import hitilafu.ingest.archive.Visit;
import hitilafu.model.Stated;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Visits as tests need them. */
final class Visits {
  static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

  private Visits() {}

  static Errand page() {
    return new Errand(Role.PAGE, "news", null, 0, Stated.NOTHING);
  }

  static Errand listing() {
    return new Errand(Role.LISTING, "news", null, 0, Stated.NOTHING);
  }

  static Errand robots() {
    return new Errand(Role.ROBOTS, null, null, 0, Stated.NOTHING);
  }

  /**
   * @param headers name and value in turn
   */
  static Visit.Answered answer(
      Errand errand, String url, Instant at, int status, String body, String... headers) {
    List<Header> lines = new ArrayList<>();
    for (int i = 0; i < headers.length; i += 2) {
      lines.add(new Header(headers[i], headers[i + 1]));
    }
    return new Visit.Answered(
        errand,
        new Exchange(
            url,
            at,
            "127.0.0.1",
            List.of(),
            "HTTP/1.1",
            status,
            "reason",
            lines,
            body.getBytes(StandardCharsets.UTF_8)));
  }

  static Visit failure(Errand errand, String url, Instant at, Trouble trouble) {
    return new Visit.Failed(errand, url, at, trouble, "because");
  }
}
