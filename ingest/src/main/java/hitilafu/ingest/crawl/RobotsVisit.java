package hitilafu.ingest.crawl;

import hitilafu.ingest.archive.ContentCoding;
import hitilafu.ingest.archive.Exchange;
import hitilafu.ingest.archive.Trouble;
import hitilafu.ingest.archive.Visit;
import hitilafu.ingest.fetch.Limits;
import java.time.Instant;
import java.util.Optional;

/**
 * What a visit to a robots.txt means for its site, by RFC 9309.
 *
 * @param health of the site from then on
 * @param robots what is known of its robots.txt from then on
 */
record RobotsVisit(SiteHealth health, Robots robots) {
  /** Stands for "there is none": everything may be asked. */
  private static final int NONE = 404;

  /** The site that was asked, wherever its redirects led. */
  static String site(Visit visit) {
    String origin = visit.errand().origin();
    return WebAddress.site(origin == null ? visit.url() : origin);
  }

  static RobotsVisit of(Site site, Visit visit) {
    return switch (visit) {
      case Visit.Answered answered -> answered(site, answered);
      case Visit.Failed failed ->
          failed.trouble() == Trouble.FORBIDDEN_ADDRESS
              ? none(visit.at()) // each page will say so itself
              : down(site, visit);
    };
  }

  private static RobotsVisit answered(Site site, Visit.Answered visit) {
    return switch (Result.of(visit, null, null)) {
      case SITE_DOWN -> down(site, visit);
      case MOVED, DETOUR -> moved(site, visit);
      default -> known(visit.exchange());
    };
  }

  private static RobotsVisit moved(Site site, Visit.Answered visit) {
    int redirects = visit.errand().redirects() + 1;
    Optional<String> target =
        WebAddress.resolve(visit.url(), visit.exchange().header("Location").orElse(""));
    return target.isEmpty() || redirects > AnswerReader.MOST_REDIRECTS
        ? none(visit.at())
        : new RobotsVisit(site.health(), new Robots(null, 0, new byte[0], target.get(), redirects));
  }

  private static RobotsVisit known(Exchange exchange) {
    byte[] body = ContentCoding.decoded(exchange, Limits.ROBOTS.decodedBytes()).bytes();
    return new RobotsVisit(
        SiteHealth.SOUND, new Robots(exchange.at(), exchange.status(), body, null, 0));
  }

  private static RobotsVisit none(Instant at) {
    return new RobotsVisit(SiteHealth.SOUND, new Robots(at, NONE, new byte[0], null, 0));
  }

  /** Without its rules nothing may be asked, so the site rests from the first failure on. */
  private static RobotsVisit down(Site site, Visit visit) {
    SiteHealth health = site.health().after(site.name(), visit);
    int failures = Math.max(1, health.failures());
    Instant rest =
        health.notBefore() != null
            ? health.notBefore()
            : visit.at().plus(Backoff.wait(site.name(), failures));
    return new RobotsVisit(new SiteHealth(failures, rest), Robots.UNKNOWN);
  }
}
