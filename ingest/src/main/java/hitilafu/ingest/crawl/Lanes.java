package hitilafu.ingest.crawl;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** All sites that have something to be asked. In memory are the sites, not their pages. */
final class Lanes {
  private final Ledger ledger;
  private final Duration delay;
  private final int width;
  private final Map<String, Lane> bySite = new LinkedHashMap<>();

  Lanes(Ledger ledger, Duration delay, int width, Instant now) {
    this.ledger = ledger;
    this.delay = delay;
    this.width = width;
    ledger.pages().sitesWithDue().forEach(site -> lane(site, now));
  }

  /** The request that has waited longest, sent; empty if none may go now. */
  Optional<Task> send(Instant now) {
    Lane first = null;
    Instant earliest = null;
    for (Lane lane : bySite.values()) {
      Instant opening = lane.opening().orElse(null);
      if (opening != null
          && !opening.isAfter(now)
          && (earliest == null || opening.isBefore(earliest))) {
        first = lane;
        earliest = opening;
      }
    }
    return Optional.ofNullable(first).map(lane -> lane.send(now));
  }

  /** When the next request may go; empty if none is to go. */
  Optional<Instant> opening() {
    return bySite.values().stream()
        .flatMap(lane -> lane.opening().stream())
        .min(Instant::compareTo);
  }

  /** Whether anything that is due only waits for its turn. */
  boolean isBusy(Instant now) {
    return bySite.values().stream().anyMatch(lane -> lane.isBusy(now));
  }

  /** What these requests brought has been taken in, and may have led to other sites. */
  void done(Iterable<Task> tasks, Iterable<String> touched, Instant now) {
    tasks.forEach(task -> lane(task.site(), now).done(task, now));
    for (String site : touched) {
      lane(site, now).refresh(now);
    }
  }

  private Lane lane(String site, Instant now) {
    Objects.requireNonNull(site, "site is required");
    return bySite.computeIfAbsent(site, name -> new Lane(name, ledger, delay, width, now));
  }
}
