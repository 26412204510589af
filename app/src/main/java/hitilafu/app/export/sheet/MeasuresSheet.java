package hitilafu.app.export.sheet;

import hitilafu.app.export.Column;
import hitilafu.app.export.CommonColumns;
import hitilafu.app.export.Sheet;
import hitilafu.app.export.Table;
import hitilafu.model.Delays;
import hitilafu.model.Lost;
import hitilafu.model.Measures;
import hitilafu.model.PeriodKind;
import hitilafu.model.Sample;
import hitilafu.model.ScopeKind;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** What each scope lost in each part of the calendar; docs/measures.md has the formulae. */
public final class MeasuresSheet {
  /** What it is, column by column. */
  public static final Sheet<Measures> SHEET =
      new Sheet<>(
          "measures",
          "Measures",
          "What a service, an organisation or a country lost in one part of the calendar.",
          Table.of(scope(), minutes(), occurrences(), delays(), lost(), incidents()));

  private MeasuresSheet() {}

  private static List<Column<Measures>> scope() {
    return List.of(
        Column.<Measures, ScopeKind>word(
                "scope", ScopeKind.class, "For whom it is measured", m -> m.scope().kind())
            .always(),
        Column.text("service_id", "Id in the catalog, of a service", m -> m.scope().id()),
        Column.<Measures>text("name", "Name of the scope", m -> m.scope().name()).always(),
        Column.text("country", "ISO 3166-1 alpha-2", m -> m.scope().country()),
        Column.<Measures>text(
                "zone", "IANA time zone in which its days are counted", m -> m.scope().zone())
            .always(),
        Column.<Measures, PeriodKind>word(
                "period_kind",
                PeriodKind.class,
                "What part of the calendar",
                m -> m.period().kind())
            .always(),
        Column.<Measures>text("period", "Its name, such as 2025-W01", m -> m.period().name())
            .always(),
        Column.<Measures>time("period_from", "Its first instant", m -> m.period().from()).always(),
        Column.<Measures>time("period_to", "The instant after its last", m -> m.period().to())
            .always());
  }

  private static List<Column<Measures>> minutes() {
    return Table.<Measures>of(
            CommonColumns.minutes(
                "outage_minutes",
                "Outage that reports state, overlaps counted once per service",
                m -> m.downtime().outage()),
            CommonColumns.minutes(
                "open_minutes",
                "Outage whose end nobody reported, in no other column",
                m -> m.downtime().open()),
            CommonColumns.minutes("planned_minutes", "Planned work", m -> m.downtime().planned()),
            CommonColumns.minutes(
                "inferred_minutes",
                "Outage that follows from the catalog alone",
                m -> m.downtime().inferred()))
        .columns();
  }

  private static List<Column<Measures>> occurrences() {
    return List.of(
        count("outages", "Outages that began in it", m -> m.occurrences().outages()),
        count(
            "open_ended",
            "Those of them whose end nobody reported",
            m -> m.occurrences().openEnded()),
        count("planned", "Planned works that began in it", m -> m.occurrences().planned()),
        count("with_cause", "Outages with a cause", m -> m.occurrences().thirdParty().whole()),
        count(
            "third_party",
            "Those of them for which a supplier is blamed",
            m -> m.occurrences().thirdParty().part()),
        count("with_mechanism", "Outages with a mechanism", m -> m.occurrences().repeats().whole()),
        count(
            "repeats",
            "Those of them that failed as the same service had in the year before",
            m -> m.occurrences().repeats().part()));
  }

  private static List<Column<Measures>> delays() {
    return Stream.of(
            delay("notice", "From start to the first public report", Delays::notice),
            delay(
                "acknowledgement",
                "From start to the first word of the operator or an agency",
                Delays::acknowledgement),
            delay("restoration", "From start to end", Delays::restoration))
        .flatMap(List::stream)
        .toList();
  }

  private static List<Column<Measures>> delay(
      String name, String what, Function<Delays, Sample> sample) {
    return List.of(
        count(
            name + "_n",
            what + ": outages of which it is known",
            m -> sample.apply(m.delays()).n()),
        Column.number(
            name + "_minutes_median",
            "minutes",
            what + ": the median",
            m -> sample.apply(m.delays()).median()));
  }

  private static List<Column<Measures>> lost() {
    return Stream.of(
            lost(
                "service_hours",
                "Failed services times hours, as reports count",
                Measures::serviceHours),
            lost("user_hours", "People hit times hours, as reports count", Measures::userHours))
        .flatMap(List::stream)
        .toList();
  }

  private static List<Column<Measures>> lost(
      String name, String what, Function<Measures, Lost> lost) {
    return List.of(
        Column.number(name + "_low", "hours", what + ": at least", m -> lost.apply(m).low()),
        Column.number(
            name + "_best", "hours", what + ": the figure to show", m -> lost.apply(m).best()),
        Column.number(name + "_high", "hours", what + ": at most", m -> lost.apply(m).high()),
        count(name + "_counted", what + ": incidents with a count", m -> lost.apply(m).counted()));
  }

  private static List<Column<Measures>> incidents() {
    return List.of(
        Column.list("incidents", "All incidents that the figures rest on", Measures::incidents));
  }

  private static Column<Measures> count(
      String name, String meaning, Function<Measures, Integer> value) {
    return Column.whole(name, null, meaning, value).always();
  }
}
