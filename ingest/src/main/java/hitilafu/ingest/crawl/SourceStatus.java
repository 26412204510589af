package hitilafu.ingest.crawl;

import hitilafu.ingest.source.Source;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * How it stands with a source.
 *
 * @param captured how many of its documents the archive holds
 * @param waiting how many wait for their first answer
 * @param newest when the crawl first heard of the latest document that the archive holds; null if
 *     it holds none
 * @param entrance how it stands with the address at which the source begins; null if it was never
 *     asked, or has none
 * @param watched the stretches in which it was watched, in order of time
 * @param today what it gives now; null if it was not asked
 */
public record SourceStatus(
    Source source,
    long captured,
    long waiting,
    Instant newest,
    Entrance entrance,
    List<Watched> watched,
    Today today) {

  public SourceStatus {
    watched = List.copyOf(watched);
  }

  /** Of a source that no crawl has met. */
  public static SourceStatus nothingKnown(Source source) {
    return new SourceStatus(source, 0, 0, null, null, List.of(), null);
  }

  SourceStatus with(Today now) {
    return new SourceStatus(source, captured, waiting, newest, entrance, watched, now);
  }

  /**
   * How it stands with the address at which a source begins.
   *
   * @param status of its last answer; 0 if the last time there was none
   * @param failures in a row
   * @param due when it is asked next; null if it is not watched now
   */
  public record Entrance(Instant asked, int status, int failures, Instant due) {}

  /**
   * What a source gives when it is asked.
   *
   * @param entries how many documents it leads to
   * @param newest when the newest of them was published or changed; null if none is dated
   * @param example title or address of the first; null if there is none
   * @param problems one line each; empty if all is well
   */
  public record Today(int entries, Instant newest, String example, List<String> problems) {
    public Today {
      problems = List.copyOf(problems);
    }

    static Today problem(String message) {
      return new Today(0, null, null, List.of(message));
    }
  }

  /** A time in which something may have been missed: from its last answer to the next one. */
  public record Gap(Instant from, Instant to) {}

  /** Since when it is watched; null if it never was. */
  public Instant watchedSince() {
    return watched.isEmpty() ? null : watched.getFirst().since();
  }

  /** The gaps between the stretches, and the one that is open now. */
  public List<Gap> gaps(Instant now) {
    List<Gap> gaps = new ArrayList<>();
    for (int i = 1; i < watched.size(); i++) {
      gaps.add(new Gap(watched.get(i - 1).until(), watched.get(i).since()));
    }
    Duration tolerance = Rhythm.SLOWEST_WATCH.multipliedBy(2).plus(source.every());
    if (!watched.isEmpty() && watched.getLast().until().plus(tolerance).isBefore(now)) {
      gaps.add(new Gap(watched.getLast().until(), now));
    }
    return gaps;
  }
}
