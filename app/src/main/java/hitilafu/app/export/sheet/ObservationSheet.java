package hitilafu.app.export.sheet;

import hitilafu.app.export.Column;
import hitilafu.app.export.CommonColumns;
import hitilafu.app.export.Sheet;
import hitilafu.app.export.Sheet.Reference;
import hitilafu.app.export.Table;
import hitilafu.model.ArticleKind;
import hitilafu.model.Cause;
import hitilafu.model.Citation;
import hitilafu.model.Count;
import hitilafu.model.Level;
import hitilafu.model.Lifecycle;
import hitilafu.model.Minutes;
import hitilafu.model.ObservationKind;
import hitilafu.model.Place;
import hitilafu.model.Precision;
import hitilafu.model.Role;
import hitilafu.model.ServiceRef;
import hitilafu.model.Voice;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/** Raw observations, one a row, each under the incident that holds it now. */
public final class ObservationSheet {
  /** What it is, column by column. */
  public static final Sheet<Report> SHEET =
      new Sheet<>(
              "observations",
              "Observations",
              "What one article claims of one outage, as it was read; nothing is settled here.",
              Table.of(what(), article(), claims(), cause()))
          .keyedBy("observation")
          .leadingTo(new Reference("incident", "incidents", "incident"));

  private ObservationSheet() {}

  private static List<Column<Report>> what() {
    return Table.<Report>of(
            List.of(
                Column.text("observation", "Its id", Report::id).always(),
                Column.text("incident", "The incident that holds it now", Report::incidentId)
                    .always(),
                Column.<Report, Role>word(
                        "role",
                        Role.class,
                        "Whether the article is about it, or recounts it",
                        report -> report.observation().role())
                    .always(),
                Column.<Report, ObservationKind>word(
                        "kind",
                        ObservationKind.class,
                        "What the article tells of it",
                        report -> report.observation().kind())
                    .always()),
            CommonColumns.service(
                "the service that it is about", report -> report.observation().service()),
            List.of(
                Column.text(
                    "operator", "Who answers for the service", r -> r.observation().operator()),
                Column.text("country", "ISO 3166-1 alpha-2", r -> r.observation().country())),
            CommonColumns.place("that is named first", report -> report.observation().place()),
            List.of(
                Column.<Report>text(
                        "zone",
                        "IANA time zone in which its days are meant",
                        report -> report.observation().zone())
                    .always(),
                Column.list(
                    "affected_services",
                    "Names of the other services that it names as hit",
                    report ->
                        report.observation().affectedServices().stream()
                            .map(ServiceRef::name)
                            .toList()),
                Column.list(
                    "agencies",
                    "Organisations that it names as hit",
                    report -> report.observation().affectedAgencies())))
        .columns();
  }

  private static List<Column<Report>> article() {
    return List.of(
        Column.text("article", "Id of the article", of(Citation::article)).always(),
        Column.text("url", "Its address", of(Citation::url)),
        Column.text("title", "Its headline", of(Citation::title)),
        Column.text("publisher", "Who published it", of(Citation::publisher)),
        Column.time("published_at", "When; of a day alone its midnight", of(Citation::publishedAt)),
        Column.word(
            "published_precision",
            Precision.class,
            "Whether that is known to the minute or to the day",
            of(Citation::publishedPrecision)),
        Column.time("captured_at", "When it was captured", of(Citation::capturedAt)).always(),
        Column.word("article_kind", ArticleKind.class, "What the page is", of(Citation::kind)),
        Column.text("language", "ISO 639-1", of(Citation::language)),
        Column.<Report, Voice>word(
                "voice",
                Voice.class,
                "Who stands behind the claim",
                report -> report.observation().voice())
            .always());
  }

  private static List<Column<Report>> claims() {
    return Table.<Report>of(
            List.of(
                Column.word(
                    "level",
                    Level.class,
                    "How bad it says that it was",
                    r -> r.observation().level()),
                Column.<Report, Lifecycle>word(
                        "lifecycle",
                        Lifecycle.class,
                        "How it says that things stand",
                        report -> report.observation().lifecycle())
                    .always()),
            CommonColumns.range("start", "the start that it tells", r -> r.observation().start()),
            CommonColumns.words("start", "the start that it tells", r -> r.observation().start()),
            CommonColumns.range("end", "the end that it tells", r -> r.observation().end()),
            CommonColumns.words("end", "the end that it tells", r -> r.observation().end()),
            CommonColumns.minutes(
                "minutes", "How long it says that it lasted", r -> r.observation().duration()),
            List.of(
                Column.flag(
                    "minutes_stated",
                    "Whether it prints the length, rather than start and end",
                    CommonColumns.part(r -> r.observation().duration(), Minutes::stated))))
        .columns();
  }

  private static List<Column<Report>> cause() {
    return Table.<Report>of(
            CommonColumns.cause(report -> report.observation().cause()),
            List.of(
                Column.text(
                    "cause_phrase",
                    "The words for the cause",
                    CommonColumns.part(r -> r.observation().cause(), Cause::phrase)),
                Column.list(
                    "counts",
                    "What it claims to have been hit, in its words",
                    report -> report.observation().counts().stream().map(Count::text).toList()),
                Column.text(
                    "workaround",
                    "What it tells people to do instead",
                    report -> report.observation().workaround()),
                Column.<Report>number(
                        "confidence",
                        null,
                        "How sure the reading is, from 0 to 1",
                        report -> report.observation().confidence())
                    .always(),
                Column.list(
                    "quotations",
                    "The words of the article that its claims rest on",
                    report -> report.quotations().toList()),
                Column.<Report>flag(
                        "dismissed",
                        "Whether an analyst found that it speaks of no outage: nothing rests on it",
                        Report::dismissed)
                    .always(),
                Column.list(
                    "places",
                    "All places that it names, each with its region",
                    report ->
                        report.observation().places().stream()
                            .map(ObservationSheet::named)
                            .toList())))
        .columns();
  }

  private static String named(Place place) {
    return String.join(
        ", ", Stream.of(place.area(), place.region()).filter(Objects::nonNull).toList());
  }

  private static <V> Function<Report, V> of(Function<Citation, V> part) {
    return report -> part.apply(report.citation());
  }
}
