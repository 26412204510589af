package hitilafu.ingest.source;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * What is watched, and how politely: {@code sources.yaml} as a whole.
 *
 * @param contact who answers for the crawler, an e-mail address or a page; null if not said, and
 *     then no source that is fetched is enabled
 * @param delay least pause between two requests to one host
 * @param perHost requests to one host at a time
 * @param concurrency requests at a time, all in all
 * @param allow CIDR ranges outside public address space that may be fetched, as they were written
 * @param sources in the order of the file, no name twice
 */
public record Watchlist(
    String contact,
    Duration delay,
    int perHost,
    int concurrency,
    List<String> allow,
    List<Source> sources) {
  public Watchlist {
    Objects.requireNonNull(delay, "delay is required");
    if (delay.isNegative() || perHost < 1 || concurrency < 1) {
      throw new IllegalArgumentException("a delay below zero, or no requests at all");
    }
    allow = List.copyOf(allow);
    sources = List.copyOf(sources);
    Set<String> names = new HashSet<>();
    if (!sources.stream().map(Source::name).allMatch(names::add)) {
      throw new IllegalArgumentException("two sources of one name");
    }
  }
}
