package hitilafu.app.export;

import com.fasterxml.jackson.annotation.JsonInclude;
import hitilafu.ingest.crawl.SourceStatus;
import hitilafu.ingest.source.Source;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * A source as {@code sources check} tells of it.
 *
 * @param tells the service whose state it tells; null for most
 * @param asked whether it was asked just now; if not, entries, newest and example are absent
 * @param entries how many documents it leads to now
 * @param newest when the newest of them was published or changed; null if none is dated
 * @param captured how many of its documents the archive holds
 * @param waiting how many wait for their first answer
 * @param newestCaptured when the crawl first heard of the latest document that the archive holds;
 *     null if it holds none
 * @param watchedSince null if it never was
 * @param lastAnswer when it last answered a crawl; null if it never did
 * @param lastTry when its address was last asked, be it in vain; null if it never was
 * @param lastStatus HTTP status of that; 0 if there was no answer
 * @param failures in a row; 0 if the last try brought an answer
 * @param nextDue when its address is asked next, if a crawl runs; null if it is not watched
 * @param gaps times in which something may have been missed
 * @param problems one line each; empty if all is well
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SourceRow(
    String name,
    String kind,
    String at,
    String country,
    String tells,
    boolean enabled,
    boolean unverified,
    boolean asked,
    Integer entries,
    Instant newest,
    String example,
    long captured,
    long waiting,
    Instant newestCaptured,
    Instant watchedSince,
    Instant lastAnswer,
    Instant lastTry,
    Integer lastStatus,
    Integer failures,
    Instant nextDue,
    List<SourceStatus.Gap> gaps,
    List<String> problems) {

  public SourceRow {
    gaps = List.copyOf(gaps);
    problems = List.copyOf(problems);
  }

  /** The row of a source at a moment. */
  public static SourceRow of(SourceStatus status, Instant now) {
    Source source = status.source();
    SourceStatus.Today today = status.today();
    SourceStatus.Entrance entrance = status.entrance();
    List<SourceStatus.Gap> gaps = source.enabled() ? status.gaps(now) : List.of();
    List<String> problems = new ArrayList<>(today == null ? List.of() : today.problems());
    return new SourceRow(
        source.name(),
        source.kind(),
        source.at(),
        source.country(),
        source.tells(),
        source.enabled(),
        source.unverified(),
        today != null,
        today == null ? null : today.entries(),
        today == null ? null : today.newest(),
        today == null ? null : today.example(),
        status.captured(),
        status.waiting(),
        status.newest(),
        status.watchedSince(),
        status.watched().isEmpty() ? null : status.watched().getLast().until(),
        entrance == null ? null : entrance.asked(),
        entrance == null ? null : entrance.status(),
        entrance == null ? null : entrance.failures(),
        entrance == null || !source.enabled() ? null : entrance.due(),
        gaps,
        problems);
  }
}
