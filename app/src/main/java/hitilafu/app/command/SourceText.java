package hitilafu.app.command;

import hitilafu.app.export.SourceRow;
import hitilafu.ingest.crawl.SourceStatus;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Sources in finished words. */
final class SourceText {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("d MMMM uuuu HH:mm 'UTC'", Locale.UK).withZone(ZoneOffset.UTC);

  private SourceText() {}

  static String of(List<SourceRow> rows) {
    return rows.isEmpty()
        ? "sources.yaml names no source."
        : rows.stream().map(SourceText::of).collect(Collectors.joining("\n\n"));
  }

  private static String of(SourceRow row) {
    StringBuilder text = new StringBuilder(row.name() + "  " + row.kind() + "  " + row.at());
    if (!row.enabled()) {
      line(
          text,
          "not enabled" + (row.unverified() ? ", unverified: nobody has seen it work yet" : ""));
    }
    if (row.asked()) {
      line(text, "now: " + today(row));
    }
    if (row.enabled() || row.watchedSince() != null) {
      line(text, "archive: " + archived(row));
      line(text, watched(row));
    }
    row.gaps().forEach(gap -> line(text, "gap: " + gap(gap)));
    row.problems().forEach(problem -> line(text, "wrong: " + problem));
    return text.toString();
  }

  private static String today(SourceRow row) {
    return row.entries() == 0
        ? "no documents"
        : "%,d documents, %s; first: %s"
            .formatted(
                row.entries(),
                row.newest() == null ? "none dated" : "newest of " + time(row.newest()),
                row.example());
  }

  private static String archived(SourceRow row) {
    return "%,d documents%s"
        .formatted(
            row.captured(), row.waiting() == 0 ? "" : ", %,d waiting".formatted(row.waiting()));
  }

  private static String watched(SourceRow row) {
    return row.watchedSince() == null
        ? "never watched yet"
        : "watched since %s, last answer %s"
            .formatted(time(row.watchedSince()), time(row.lastAnswer()));
  }

  private static String gap(SourceStatus.Gap gap) {
    return time(gap.from()) + " to " + time(gap.to());
  }

  private static String time(Instant at) {
    return TIME.format(at);
  }

  private static void line(StringBuilder text, String line) {
    text.append("\n    ").append(line);
  }
}
