package hitilafu.ingest.crawl;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** All sites that have something to be asked. In memory are the sites, not their pages. */
final class Lanes {
  private final Ledger ledger;
  private final Rules rules;
  private final Duration delay;
  private final int width;
  private final Map<String, Lane> bySite = new LinkedHashMap<>();

  /** When a site was last asked for the robots.txt of another. */
  private final Map<String, Instant> hops = new HashMap<>();

  Lanes(Ledger ledger, Duration delay, int width, Instant now) {
    this.ledger = ledger;
    this.rules = new Rules(ledger.sites());
    this.delay = delay;
    this.width = width;
    ledger.pages().sitesWithDue().forEach(site -> lane(site, now));
  }

  /** The request that has waited longest, sent; empty if none may go now. */
  Optional<Task> send(Instant now) {
    Lane first = null;
    Instant earliest = null;
    for (Lane lane : bySite.values()) {
      Instant opening = opening(lane).orElse(null);
      boolean open = opening != null && !opening.isAfter(now);
      if (open && (earliest == null || opening.isBefore(earliest))) {
        first = lane;
        earliest = opening;
      }
    }
    return Optional.ofNullable(first).map(lane -> send(lane, now));
  }

  /** When the next request may go; empty if none is to go. */
  Optional<Instant> opening() {
    return bySite.values().stream().flatMap(lane -> opening(lane).stream()).min(Instant::compareTo);
  }

  /** Whether anything that is due only waits for its turn. */
  boolean isBusy(Instant now) {
    return bySite.values().stream().anyMatch(lane -> lane.isBusy(now));
  }

  /** What these requests brought has been taken in, and may have led to other sites. */
  void done(Iterable<Task> tasks, Iterable<String> touched, Instant now) {
    for (Task task : tasks) {
      lane(task.site(), now).done(task, now);
    }
    for (String site : touched) {
      lane(site, now).refresh(now);
    }
    bySite.values().removeIf(Lane::isEmpty);
    hops.values().removeIf(asked -> asked.plus(delay).isBefore(now));
  }

  private Task send(Lane lane, Instant now) {
    Task task = lane.send(now);
    String asked = WebAddress.site(task.url());
    if (!asked.equals(task.site())) {
      hops.put(asked, now);
      Optional.ofNullable(bySite.get(asked)).ifPresent(other -> other.wasAsked(now));
    }
    return task;
  }

  /** A robots.txt that lies on another site waits for that one's turn too. */
  private Optional<Instant> opening(Lane lane) {
    Optional<Instant> own = lane.opening();
    Instant asked = lane.hop().map(WebAddress::site).map(hops::get).orElse(null);
    return asked == null
        ? own
        : own.map(opening -> opening.isAfter(asked.plus(delay)) ? opening : asked.plus(delay));
  }

  private Lane lane(String site, Instant now) {
    return bySite.computeIfAbsent(site, name -> new Lane(name, ledger, rules, delay, width, now));
  }
}
