package hitilafu.app.web.sources;

import hitilafu.app.export.Column;
import hitilafu.app.export.SourceRow;
import hitilafu.app.export.Table;
import java.time.Instant;
import java.util.List;

/** Sources as CSV. */
final class SourceTable {
  private SourceTable() {}

  static String csv(List<SourceRow> rows, Instant now) {
    return columns(now).csv(rows);
  }

  private static Table<SourceRow> columns(Instant now) {
    return new Table<>(
        List.of(
            new Column<>("name", SourceRow::name),
            new Column<>("kind", SourceRow::kind),
            new Column<>("at", SourceRow::at),
            new Column<>("country", SourceRow::country),
            new Column<>("tells", SourceRow::tells),
            new Column<>("enabled", SourceRow::enabled),
            new Column<>("unverified", SourceRow::unverified),
            new Column<>("last_answer", SourceRow::lastAnswer),
            new Column<>("last_try", SourceRow::lastTry),
            new Column<>("last_status", SourceRow::lastStatus),
            new Column<>("failures", SourceRow::failures),
            new Column<>("newest_document", SourceRow::newestCaptured),
            new Column<>("next_due", SourceRow::nextDue),
            new Column<>("documents", SourceRow::captured),
            new Column<>("waiting", SourceRow::waiting),
            new Column<>("watched_since", SourceRow::watchedSince),
            new Column<>("gaps", row -> row.gaps().size()),
            new Column<>("problems", row -> String.join(" ", Wrong.with(row, now)))));
  }
}
