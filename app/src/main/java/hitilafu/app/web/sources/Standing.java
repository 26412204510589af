package hitilafu.app.web.sources;

import hitilafu.app.export.SourceRow;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** How it stands with all sources together, in one sentence. */
final class Standing {
  private static final Duration LATELY = Duration.ofHours(1);
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH).withZone(ZoneOffset.UTC);

  private Standing() {}

  /** "12 sources are watched; 10 answered in the last hour; 2 have failed since 3 Jan 2025." */
  static String of(List<SourceRow> rows, Instant now) {
    List<SourceRow> watched = rows.stream().filter(SourceRow::enabled).toList();
    if (watched.isEmpty()) {
      return rows.isEmpty()
          ? "No source is named."
          : "No source is watched: %s.".formatted(off(rows.size()));
    }
    long lately =
        watched.stream()
            .map(SourceRow::lastAnswer)
            .filter(at -> at != null && at.plus(LATELY).isAfter(now))
            .count();
    return "%s watched; %s answered in the last hour%s."
        .formatted(
            watched.size() == 1 ? "One source is" : watched.size() + " sources are",
            lately == 0 ? "none" : String.valueOf(lately),
            failed(watched));
  }

  private static String off(int count) {
    return count == 1 ? "the one that is named is off" : "all " + count + " that are named are off";
  }

  private static String failed(List<SourceRow> watched) {
    List<SourceRow> failing = watched.stream().filter(Wrong::failing).toList();
    if (failing.isEmpty()) {
      return "";
    }
    Optional<Instant> since =
        failing.stream()
            .map(SourceRow::lastAnswer)
            .filter(Objects::nonNull)
            .min(Comparator.naturalOrder());
    String count =
        failing.size() == 1 ? "; one has failed" : "; " + failing.size() + " have failed";
    return count + since.map(at -> " since " + DAY.format(at)).orElse(" and never answered");
  }
}
