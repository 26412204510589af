package hitilafu.ingest.crawl;

import hitilafu.ingest.archive.Role;
import hitilafu.ingest.archive.Visit;
import hitilafu.ingest.crawl.SourceStatus.Today;
import hitilafu.ingest.fetch.Fetcher;
import hitilafu.ingest.source.Entry;
import hitilafu.ingest.source.Source;
import hitilafu.model.Problem;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Asks a source what it gives now: a crawl of its listings alone, by the same rules, that remembers
 * and archives nothing.
 */
final class Probe {
  /** From robots.txt to a sitemap index to a sitemap, and one to spare. */
  private static final int MOST_LISTINGS = 4;

  private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);
  private static final Duration ATTENTION = Duration.ofMillis(100);

  private final Fetcher fetcher;
  private final Duration delay;
  private final InstantSource clock;
  private final List<String> problems = new ArrayList<>();
  private List<Entry> entries = List.of();
  private int listings;

  private Probe(Fetcher fetcher, Duration delay, InstantSource clock) {
    this.fetcher = fetcher;
    this.delay = delay;
    this.clock = clock;
  }

  /**
   * What the source gives.
   *
   * @param ledger of nothing but what probes before this one learnt: whom they asked, and what
   *     robots may do there
   * @param delay pause between two requests
   */
  static Today ask(
      Source source, Ledger ledger, Fetcher fetcher, Duration delay, InstantSource clock)
      throws InterruptedException {
    Probe probe = new Probe(fetcher, delay, clock);
    Instant now = clock.instant();
    ledger.watch(List.of(source), now);
    probe.ask(ledger, new Lanes(ledger, delay, 1, now));
    return probe.today();
  }

  private void ask(Ledger ledger, Lanes lanes) throws InterruptedException {
    while (entries.isEmpty() && listings < MOST_LISTINGS && lanes.isBusy(clock.instant())) {
      Optional<Task> task = lanes.send(clock.instant());
      if (task.isPresent()) {
        carryOut(task.get(), ledger);
        lanes.done(List.of(task.get()), ledger.pages().takeTouched(), clock.instant());
      } else if (!isSoon(lanes.opening())) {
        problems.add("its site wants longer pauses than a check has time for");
        return;
      } else {
        Thread.sleep(ATTENTION);
      }
    }
  }

  private boolean isSoon(Optional<Instant> opening) {
    return opening.isPresent() && opening.get().isBefore(clock.instant().plus(LONGEST_WAIT));
  }

  private void carryOut(Task task, Ledger ledger) {
    Visit visit =
        task.refused()
            ? task.refusal(clock.instant())
            : fetcher.fetch(
                task.errand(), URI.create(task.url()), task.conditions(), task.limits());
    Reading reading = ledger.reader().read(visit);
    ledger.take(visit, reading, null);
    fault(visit).ifPresent(problems::add);
    reading.problems().stream().map(Problem::message).forEach(problems::add);
    if (reading.listing() != null) {
      listings++;
      entries = reading.listing().entries();
    }
  }

  /** That there is no robots.txt is no fault. */
  private static Optional<String> fault(Visit visit) {
    return switch (visit) {
      case Visit.Failed failed -> Optional.of(failed.url() + ": " + failed.message());
      case Visit.Answered answered -> {
        int status = answered.exchange().status();
        boolean wrong = status >= 500 || status == 429 || isMissing(answered, status);
        yield wrong
            ? Optional.of("%s answered %d".formatted(answered.url(), status))
            : Optional.empty();
      }
    };
  }

  private static boolean isMissing(Visit visit, int status) {
    return status >= 400 && visit.errand().role() != Role.ROBOTS;
  }

  private Today today() {
    if (entries.isEmpty() && problems.isEmpty()) {
      problems.add("it leads to no document");
    }
    Instant newest =
        entries.stream()
            .map(Discovery::date)
            .filter(Objects::nonNull)
            .max(Instant::compareTo)
            .orElse(null);
    String example =
        entries.isEmpty()
            ? null
            : Objects.requireNonNullElse(entries.getFirst().title(), entries.getFirst().url());
    return new Today(entries.size(), newest, example, problems);
  }
}
