package hitilafu.app.export.sheet;

import hitilafu.analytics.measure.Footprints;
import hitilafu.app.export.Column;
import hitilafu.app.export.CommonColumns;
import hitilafu.app.export.ImpactRow;
import hitilafu.app.export.Sheet;
import hitilafu.app.export.Sheet.Reference;
import hitilafu.app.export.Table;
import hitilafu.model.Grade;
import hitilafu.model.Incident;
import hitilafu.model.Level;
import hitilafu.model.ObservationKind;
import java.util.List;
import java.util.stream.Stream;

/** What incidents hit: one service, place, interval and level a row. */
public final class ImpactSheet {
  /** What it is, column by column. */
  public static final Sheet<Numbered<ImpactRow>> SHEET =
      new Sheet<>(
              "impact",
              "Impact",
              "What an incident did to one service at one place: from when to when, and how badly.",
              Table.of(
                  Numbered.of(incident()),
                  Numbered.number("Its place among the impacts of its incident, from 1"),
                  Numbered.of(whom().stream()),
                  Numbered.of(when().stream()),
                  Numbered.of(counts())))
          .keyedBy("incident", "number")
          .leadingTo(new Reference("incident", "incidents", "incident"));

  private ImpactSheet() {}

  /** The impacts of an incident, by the catalog. */
  public static Stream<Numbered<ImpactRow>> rows(Incident incident, Footprints footprints) {
    return Numbered.of(ImpactRow.of(footprints.of(incident).stream().toList()));
  }

  private static Stream<Column<ImpactRow>> incident() {
    return Stream.of(
        Column.text("incident", "The incident whose impact it is", ImpactRow::incident).always());
  }

  private static List<Column<ImpactRow>> whom() {
    return Table.<ImpactRow>of(
            List.of(Column.text("title", "The incident's title", ImpactRow::title).always()),
            CommonColumns.service("the service that was hit", ImpactRow::service),
            List.of(
                Column.text("operator", "Who answers for the service", ImpactRow::operator),
                Column.text("country", "ISO 3166-1 alpha-2", ImpactRow::country)),
            CommonColumns.place("that was hit; empty for the whole", ImpactRow::place),
            List.of(
                Column.text("zone", "IANA time zone in which its days are counted", ImpactRow::zone)
                    .always(),
                Column.word(
                        "kind",
                        ObservationKind.class,
                        "Whether an outage or planned work, which is in no sum",
                        ImpactRow::kind)
                    .always(),
                Column.word("level", Level.class, "How bad, at its worst", ImpactRow::level)))
        .columns();
  }

  private static List<Column<ImpactRow>> when() {
    return Table.of(
            CommonColumns.range("start", "its start", ImpactRow::start),
            CommonColumns.words("start", "its start", ImpactRow::start),
            CommonColumns.range("end", "its end", ImpactRow::end),
            CommonColumns.words("end", "its end", ImpactRow::end),
            CommonColumns.minutes(
                "minutes", "How long it lasted; empty if its day is not known", ImpactRow::minutes))
        .columns();
  }

  private static Stream<Column<ImpactRow>> counts() {
    return Stream.of(
        Column.flag(
                "open_ended",
                "Whether nobody reported an end: its minutes are in no sum",
                ImpactRow::openEnded)
            .always(),
        Column.time(
            "last_reported_down",
            "The latest time at which a report had it down",
            ImpactRow::lastReportedDown),
        Column.flag(
                "stated",
                "Whether a report states it; else it follows from the catalog alone, and its"
                    + " minutes are in no sum",
                ImpactRow::stated)
            .always(),
        Column.word("grade", Grade.class, "How well the incident is established", ImpactRow::grade)
            .always(),
        Column.text(
            "sector",
            "Sector of the service in the catalog, such as payments; empty if it knows none",
            ImpactRow::sector));
  }
}
