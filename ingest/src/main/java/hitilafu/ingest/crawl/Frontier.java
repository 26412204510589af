package hitilafu.ingest.crawl;

import hitilafu.ingest.archive.Errand;
import hitilafu.ingest.archive.Role;
import hitilafu.ingest.archive.Visit;
import hitilafu.ingest.archive.Whole;
import hitilafu.ingest.source.Source;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;

/**
 * What is due and what was seen, moved on by one visit at a time. It depends on nothing but the
 * visits: a frontier that is given the same ones again, from the archive, is the same.
 */
final class Frontier {
  /** For visits of sources that are no longer named. */
  private static final Duration RARELY = Duration.ofHours(1);

  private final Pages pages;
  private final Sites sites;
  private final Watches watches;
  private final Discovery discovery;
  private final Map<String, Source> sources;

  Frontier(Pages pages, Sites sites, Watches watches, Discovery discovery) {
    this.pages = pages;
    this.sites = sites;
    this.watches = watches;
    this.discovery = discovery;
    this.sources = discovery.sources();
  }

  /**
   * Takes in what a visit brought.
   *
   * @param reading what it says; null if it says what the last whole answer said
   * @param whole where the archive holds the payload; null if it does not
   */
  void take(Visit visit, Reading reading, Whole whole) {
    if (visit.errand().role() == Role.ROBOTS) {
      takeRobots(visit);
      return;
    }
    Site site = sites.get(WebAddress.site(visit.url()));
    SiteHealth health = healthAfter(site, visit);
    if (!isDisallowed(visit)) {
      sites.put(new Site(site.name(), health, visit.at()));
    }
    Page page = pages.find(visit.url()).orElseGet(() -> forgotten(visit));
    take(page, visit, reading, whole, health);
  }

  private void takeRobots(Visit visit) {
    Site site = sites.get(RobotsVisit.site(visit));
    RobotsVisit robots = RobotsVisit.of(site, visit);
    sites.put(new Site(site.name(), robots.health(), visit.at()));
    sites.putRobots(site.name(), robots.robots());
  }

  private void take(Page page, Visit visit, Reading reading, Whole whole, SiteHealth health) {
    String known = page.last().words();
    boolean unchanged = reading == null || Result.of(visit, null, null) == Result.SAME;
    String words = unchanged ? known : reading.words();
    Result result = Result.of(visit, words, known);
    Turn turn = Rhythm.after(page, result, visit.at(), every(page), slowest(page));
    pages.put(
        page.with(notBefore(turn, health)).with(Memory.after(page, visit, result, words, whole)));
    boolean spoke = result == Result.SAME || result == Result.CHANGED;
    if (page.role() == Role.LISTING && spoke && words != null) {
      watched(page, visit.at());
    }
    if (result.isRedirect()) {
      follow(page, (Visit.Answered) visit);
    }
    if (reading != null && reading.listing() != null) {
      discovery.take(page, reading.listing(), visit.at());
    }
  }

  /** robots.txt spoke, not the site. */
  private static SiteHealth healthAfter(Site site, Visit visit) {
    return isDisallowed(visit) ? site.health() : site.health().after(site.name(), visit);
  }

  private static boolean isDisallowed(Visit visit) {
    return Result.of(visit, null, null) == Result.DISALLOWED;
  }

  private static Turn notBefore(Turn turn, SiteHealth health) {
    boolean tooSoon =
        turn.due() != null && health.notBefore() != null && turn.due().isBefore(health.notBefore());
    return tooSoon ? turn.due(health.notBefore()) : turn;
  }

  /** What the archive tells of and the database does not; a listing of that sort is history. */
  private Page forgotten(Visit visit) {
    Errand errand = visit.errand();
    boolean entrance = visit.url().equals(discovery.entrance(errand.source()));
    boolean older = errand.role() == Role.LISTING && !entrance;
    return Page.found(visit.url(), errand, older, older ? 1 : 0, visit.at());
  }

  private void watched(Page page, Instant at) {
    Source source = sources.get(page.errand().source());
    String root = page.errand().origin() == null ? page.url() : page.errand().origin();
    if (source != null && root.equals(discovery.entrance(source.name()))) {
      Duration pause = pages.find(root).map(entrance -> entrance.turn().pause()).orElse(RARELY);
      watches.seen(source.name(), at, pause.multipliedBy(2).plus(every(page)));
    }
  }

  private void follow(Page page, Visit.Answered visit) {
    String location = visit.exchange().header("Location").orElse("");
    Errand onward = page.onward();
    WebAddress.resolve(page.url(), location)
        .filter(target -> onward.redirects() <= AnswerReader.MOST_REDIRECTS)
        .filter(target -> !target.equals(onward.origin()))
        .filter(target -> !discovery.isRemoved(target))
        .ifPresent(target -> follow(target, onward, page.depth(), visit.at()));
  }

  private void follow(String target, Errand onward, int depth, Instant at) {
    Page known = pages.find(target).orElse(null);
    if (known == null) {
      pages.put(Page.found(target, onward, false, depth, at));
    } else if (onward.role() == Role.LISTING) {
      pages.put(led(known, onward).with(known.turn().due(at)));
    }
  }

  /** A page that has an errand of its own keeps it. */
  private static Page led(Page known, Errand onward) {
    Errand errand = known.errand();
    boolean onlyLed =
        errand.origin() != null
            && errand.role() == onward.role()
            && Objects.equals(errand.source(), onward.source());
    return onlyLed ? known.with(onward) : known;
  }

  /** What tells a service's state is asked steadily: nothing new is news there. */
  private Duration slowest(Page page) {
    Source source = sources.get(page.errand().source());
    return source == null || source.tells() == null ? Rhythm.SLOWEST_WATCH : source.every();
  }

  private Duration every(Page page) {
    Source source = sources.get(page.errand().source());
    return source == null ? RARELY : source.every();
  }
}
