package hitilafu.ingest.crawl;

import hitilafu.ingest.archive.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** One site's way out: when the next request may go, and which one that is. */
final class Lane {
  private final String name;
  private final Ledger ledger;
  private final Rules rules;
  private final Duration delay;
  private final int width;
  private final Set<String> flying = new HashSet<>();
  private boolean asksRobots;
  private Instant asked;
  private SiteHealth health;
  private Robots robots;
  private Duration crawlDelay;
  private Page next;

  /**
   * @param delay least pause between the starts of two requests
   * @param width most requests at a time
   */
  Lane(String name, Ledger ledger, Rules rules, Duration delay, int width, Instant now) {
    this.name = name;
    this.ledger = ledger;
    this.rules = rules;
    this.delay = delay;
    this.width = width;
    readRobots();
    refresh(now);
  }

  /** Looks again at what the ledger says. */
  void refresh(Instant now) {
    Site site = ledger.sites().get(name);
    asked = latest(site.asked(), asked);
    health = site.health();
    Page news = first(false);
    Page history = first(true);
    boolean isNews = history == null || (news != null && goesFirst(news, history, now));
    next = isNews ? news : history;
  }

  private Page first(boolean older) {
    return ledger.pages().due(name, older, flying.size() + 1).stream()
        .filter(page -> !flying.contains(page.url()))
        .findFirst()
        .orElse(null);
  }

  /** History waits until no news is due. */
  private static boolean goesFirst(Page news, Page history, Instant now) {
    Instant due = news.turn().due();
    return !due.isAfter(now) || !due.isAfter(history.turn().due());
  }

  /** Where the robots.txt was moved to, if that is what is asked next. */
  Optional<String> hop() {
    return Optional.ofNullable(robots.next());
  }

  /** Another lane's request went to this site. */
  void wasAsked(Instant now) {
    asked = latest(asked, now);
  }

  /** Whether nothing is under way and nothing is to come. */
  boolean isEmpty() {
    return next == null && flying.isEmpty();
  }

  /** When the next request may go; empty if none is to go. */
  Optional<Instant> opening() {
    if (next == null || asksRobots || flying.size() >= width) {
      return Optional.empty();
    }
    return Optional.of(latest(next.turn().due(), latest(paced(), health.notBefore())));
  }

  /** Whether something is due that only waits for its turn. */
  boolean isBusy(Instant now) {
    boolean resting = health.notBefore() != null && health.notBefore().isAfter(now);
    return !flying.isEmpty() || (next != null && !resting && !next.turn().due().isAfter(now));
  }

  /** The next request goes out now. */
  Task send(Instant now) {
    Task task = task(now);
    flying.add(task.url());
    asksRobots = task.errand().role() == Role.ROBOTS;
    if (!task.refused()) {
      asked = now;
    }
    refresh(now);
    return task;
  }

  /** What a request brought has been taken in. */
  void done(Task task, Instant now) {
    flying.remove(task.url());
    if (task.errand().role() == Role.ROBOTS) {
      asksRobots = false;
      readRobots();
    }
    refresh(now);
  }

  private Task task(Instant now) {
    return robots.holdsAt(now)
        ? Task.page(next, !rules.of(name).allows(next.url()))
        : Task.robots(name, robots);
  }

  private Instant paced() {
    Duration pause = crawlDelay.compareTo(delay) > 0 ? crawlDelay : delay;
    return asked == null ? null : asked.plus(pause);
  }

  private void readRobots() {
    rules.forget(name);
    robots = ledger.sites().robots(name).withoutBody();
    crawlDelay =
        robots.at() == null ? Duration.ZERO : rules.of(name).crawlDelay().orElse(Duration.ZERO);
  }

  /** The later of two times, either of which may be null. */
  private static Instant latest(Instant one, Instant other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return one.isAfter(other) ? one : other;
  }
}
