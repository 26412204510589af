package hitilafu.app.export;

import hitilafu.app.export.Table.Column;
import hitilafu.model.Cause;
import hitilafu.model.Citation;
import hitilafu.model.Count;
import hitilafu.model.Incident;
import hitilafu.model.Minutes;
import hitilafu.model.Moment;
import hitilafu.model.Observation;
import hitilafu.model.Place;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Incidents as a table, one a row. Columns are only ever added, at the end; what is several is
 * parted by semicolons; times are in UTC.
 */
public final class IncidentTable {
  private static final Table<Incident> TABLE =
      new Table<>(
          List.of(
              new Column<>("incident", Incident::id),
              new Column<>("title", Incident::title),
              new Column<>("service_id", i -> i.service().id()),
              new Column<>("service", i -> i.service().name()),
              new Column<>("operator", Incident::operator),
              new Column<>("country", Incident::country),
              new Column<>("region", i -> of(i.place(), Place::region)),
              new Column<>("area", i -> of(i.place(), Place::area)),
              new Column<>("start_earliest", i -> of(i.start(), Moment::earliest)),
              new Column<>("start_latest", i -> of(i.start(), Moment::latest)),
              new Column<>("end_earliest", i -> of(i.end(), Moment::earliest)),
              new Column<>("end_latest", i -> of(i.end(), Moment::latest)),
              new Column<>("minutes_low", i -> of(i.duration(), Minutes::low)),
              new Column<>("minutes_best", i -> of(i.duration(), Minutes::best)),
              new Column<>("minutes_high", i -> of(i.duration(), Minutes::high)),
              new Column<>("kind", Incident::kind),
              new Column<>("level", Incident::level),
              new Column<>("status", Incident::status),
              new Column<>("cause_category", i -> of(i.cause(), Cause::category)),
              new Column<>("cause_detail", i -> of(i.cause(), Cause::detail)),
              new Column<>("third_party", i -> of(i.cause(), Cause::thirdParty)),
              new Column<>("counts", i -> list(i.counts().stream().map(Count::text).toList())),
              new Column<>("agencies", i -> list(i.agencies())),
              new Column<>("grade", Incident::grade),
              new Column<>("review", i -> i.review().state()),
              new Column<>("sources", i -> i.observations().size()),
              new Column<>("publishers", IncidentTable::publishers),
              new Column<>("first_source", i -> first(i).url())));

  private IncidentTable() {}

  /** The names of its columns, in their order. */
  public static List<String> columns() {
    return TABLE.names();
  }

  /** The table, with its header. */
  public static String csv(List<Incident> incidents) {
    return TABLE.csv(incidents);
  }

  /** Rows of it alone. */
  public static String rows(List<Incident> incidents) {
    return TABLE.rows(incidents);
  }

  private static <T, V> V of(T whole, Function<T, V> part) {
    return whole == null ? null : part.apply(whole);
  }

  private static String list(List<String> values) {
    return String.join("; ", values);
  }

  private static String publishers(Incident incident) {
    return incident.observations().stream()
        .map(Observation::citation)
        .map(Citation::publisher)
        .filter(Objects::nonNull)
        .distinct()
        .sorted()
        .collect(Collectors.joining("; "));
  }

  private static Citation first(Incident incident) {
    return (incident.observations().isEmpty() ? incident.background() : incident.observations())
        .getFirst()
        .citation();
  }
}
