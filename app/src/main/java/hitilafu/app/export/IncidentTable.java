package hitilafu.app.export;

import hitilafu.model.Cause;
import hitilafu.model.Choice;
import hitilafu.model.Citation;
import hitilafu.model.Count;
import hitilafu.model.Grade;
import hitilafu.model.Incident;
import hitilafu.model.Level;
import hitilafu.model.Lifecycle;
import hitilafu.model.Minutes;
import hitilafu.model.Observation;
import hitilafu.model.ObservationKind;
import hitilafu.model.ReviewState;
import hitilafu.model.ServiceRef;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Incidents as a table, one a row. */
public final class IncidentTable {
  /** What it is, column by column. */
  public static final Sheet<Incident> SHEET =
      new Sheet<>(
              "incidents",
              "Incidents",
              "An incident: the event behind one or more reports, with the facts shown of it.",
              Table.of(what(), how(), known(), added(), rests()))
          .keyedBy("incident");

  private IncidentTable() {}

  private static List<Column<Incident>> what() {
    return Table.<Incident>of(
            List.of(
                Column.<Incident>text(
                        "incident", "Its id, the same for good; leads to its page", Incident::id)
                    .always(),
                Column.<Incident>text("title", "Service and day in words", Incident::title)
                    .always()),
            CommonColumns.service("the service that it is about", Incident::service),
            List.of(
                Column.text("operator", "Who answers for the service", Incident::operator),
                Column.text("country", "ISO 3166-1 alpha-2", Incident::country)),
            CommonColumns.place("where it was felt; empty for the whole", Incident::place),
            CommonColumns.range("start", "its start", Incident::start),
            CommonColumns.range("end", "its end", Incident::end),
            CommonColumns.minutes("minutes", "How long it lasted", Incident::duration))
        .columns();
  }

  private static List<Column<Incident>> how() {
    return Table.<Incident>of(
            List.of(
                Column.<Incident, ObservationKind>word(
                        "kind",
                        ObservationKind.class,
                        "Whether an outage or planned work",
                        Incident::kind)
                    .always(),
                Column.word("level", Level.class, "How bad, at its worst", Incident::level),
                Column.<Incident, Lifecycle>word(
                        "status",
                        Lifecycle.class,
                        "How it stands by the latest word",
                        Incident::status)
                    .always()),
            CommonColumns.cause(Incident::cause),
            List.of(
                Column.list(
                    "counts",
                    "What reports claim to have been hit, in their words",
                    incident -> incident.counts().stream().map(Count::text).toList()),
                Column.list(
                    "agencies", "Organisations that were hit, by name", Incident::agencies)))
        .columns();
  }

  private static List<Column<Incident>> known() {
    return List.of(
        Column.<Incident, Grade>word(
                "grade", Grade.class, "How well it is established", Incident::grade)
            .always(),
        Column.<Incident, ReviewState>word(
                "review",
                ReviewState.class,
                "Whether an analyst looked at it",
                incident -> incident.review().state())
            .always(),
        Column.<Incident>whole(
                "sources",
                "reports",
                "How many speak of it as their main subject",
                incident -> incident.observations().size())
            .always(),
        Column.list("publishers", "Who published these, by name", IncidentTable::publishers),
        Column.text(
            "first_source", "Address of the earliest of them", incident -> first(incident).url()));
  }

  private static List<Column<Incident>> added() {
    return Table.of(
            CommonColumns.words("start", "its start", Incident::start),
            CommonColumns.words("end", "its end", Incident::end),
            List.of(
                Column.<Incident>text(
                        "zone", "IANA time zone in which its days are meant", Incident::zone)
                    .always(),
                Column.flag(
                    "minutes_stated",
                    "Whether a text prints how long it lasted",
                    CommonColumns.part(Incident::duration, Minutes::stated)),
                Column.text(
                    "cause_phrase",
                    "The words for the cause, also where they explain nothing",
                    CommonColumns.part(Incident::cause, Cause::phrase)),
                Column.list(
                    "affected_services",
                    "Names of the other services that a report names as hit",
                    incident -> services(incident).map(ServiceRef::name).toList()),
                Column.list(
                    "affected_service_ids",
                    "Those that a catalog knows, by id",
                    incident ->
                        services(incident).map(ServiceRef::id).filter(Objects::nonNull).toList()),
                Column.text(
                    "workaround", "What people were told to do instead", Incident::workaround),
                Column.<Incident>whole(
                        "retellings",
                        "reports",
                        "How many recount it as something earlier",
                        incident -> incident.background().size())
                    .always(),
                Column.<Incident>time(
                        "changed_at",
                        "When the last of its reports was captured or corrections made",
                        Incident::changedAt)
                    .always()))
        .columns();
  }

  private static List<Column<Incident>> rests() {
    return Stream.of("service", "start", "end", "duration", "level", "status", "cause")
        .map(
            field ->
                Column.<Incident>text(
                    field + "_by",
                    "The observation or correction whose claim is shown as %s; empty if it was reckoned"
                        .formatted(field),
                    incident -> by(incident, field)))
        .toList();
  }

  /** The names of its columns, in their order. */
  public static List<String> columns() {
    return SHEET.table().names();
  }

  /** The table, with its header. */
  public static String csv(List<Incident> incidents) {
    return SHEET.table().csv(incidents);
  }

  /** Rows of it alone. */
  public static String rows(List<Incident> incidents) {
    return SHEET.table().rows(incidents);
  }

  private static Stream<ServiceRef> services(Incident incident) {
    return incident.affectedServices().stream();
  }

  private static String by(Incident incident, String field) {
    Choice choice = incident.shown().get(field);
    return choice == null ? null : choice.by();
  }

  private static List<String> publishers(Incident incident) {
    return incident.observations().stream()
        .map(Observation::citation)
        .map(Citation::publisher)
        .filter(Objects::nonNull)
        .distinct()
        .sorted()
        .toList();
  }

  private static Citation first(Incident incident) {
    return incident.allObservations().findFirst().orElseThrow().citation();
  }
}
