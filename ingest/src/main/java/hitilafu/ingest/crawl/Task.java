package hitilafu.ingest.crawl;

import hitilafu.ingest.archive.Errand;
import hitilafu.ingest.archive.Role;
import hitilafu.ingest.archive.Trouble;
import hitilafu.ingest.archive.Visit;
import hitilafu.ingest.archive.Whole;
import hitilafu.ingest.fetch.Conditions;
import hitilafu.ingest.fetch.Limits;
import java.time.Instant;

/**
 * One address to be asked now.
 *
 * @param site whose turn it is: for a robots.txt the site that it speaks for
 * @param known what earlier visits brought
 * @param refused whether robots.txt forbids to ask it
 */
record Task(String site, String url, Errand errand, Last known, boolean refused) {

  static Task page(Page page, boolean refused) {
    return new Task(page.site(), page.url(), page.errand(), page.last(), refused);
  }

  static Task robots(String site, Robots robots) {
    String first = WebAddress.robots(site);
    boolean moved = robots.next() != null;
    Errand errand = new Errand(Role.ROBOTS, null, moved ? first : null, robots.redirects(), null);
    return new Task(site, moved ? robots.next() : first, errand, Last.NONE, false);
  }

  /** The visit that robots.txt does not allow. */
  Visit refusal(Instant at) {
    String message = "robots.txt of " + site + " does not allow it";
    return new Visit.Failed(errand, url, at, Trouble.DISALLOWED, message);
  }

  /** Only what is still there can be left out of an answer. */
  Conditions conditions() {
    return known.whole() == null
        ? new Conditions(null, null)
        : new Conditions(known.etag(), known.lastModified());
  }

  Limits limits() {
    return switch (errand.role()) {
      case PAGE -> Limits.PAGE;
      case LISTING -> Limits.LISTING;
      case ROBOTS -> Limits.ROBOTS;
    };
  }

  Whole previous() {
    return known.whole();
  }
}
