package hitilafu.app.export;

import hitilafu.model.Cause;
import hitilafu.model.Citation;
import hitilafu.model.Count;
import hitilafu.model.Incident;
import hitilafu.model.Minutes;
import hitilafu.model.Moment;
import hitilafu.model.Observation;
import hitilafu.model.Place;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Incidents as a table: RFC 4180, one a row. Columns are only ever added, at the end; what is not
 * known is empty; what is several is parted by semicolons; times are in UTC.
 */
public final class IncidentTable {
  /** What makes a spreadsheet take a text for a formula. */
  private static final Pattern FORMULA = Pattern.compile("\\A\\s*[=+\\-@\\t\\r\\n]");

  private record Column(String name, Function<Incident, Object> value) {}

  private static final List<Column> COLUMNS =
      List.of(
          new Column("incident", Incident::id),
          new Column("title", Incident::title),
          new Column("service_id", i -> i.service().id()),
          new Column("service", i -> i.service().name()),
          new Column("operator", Incident::operator),
          new Column("country", Incident::country),
          new Column("region", i -> of(i.place(), Place::region)),
          new Column("area", i -> of(i.place(), Place::area)),
          new Column("start_earliest", i -> of(i.start(), Moment::earliest)),
          new Column("start_latest", i -> of(i.start(), Moment::latest)),
          new Column("end_earliest", i -> of(i.end(), Moment::earliest)),
          new Column("end_latest", i -> of(i.end(), Moment::latest)),
          new Column("minutes_low", i -> of(i.duration(), Minutes::low)),
          new Column("minutes_best", i -> of(i.duration(), Minutes::best)),
          new Column("minutes_high", i -> of(i.duration(), Minutes::high)),
          new Column("kind", Incident::kind),
          new Column("level", Incident::level),
          new Column("status", Incident::status),
          new Column("cause_category", i -> of(i.cause(), Cause::category)),
          new Column("cause_detail", i -> of(i.cause(), Cause::detail)),
          new Column("third_party", i -> of(i.cause(), Cause::thirdParty)),
          new Column("counts", i -> list(i.counts().stream().map(Count::text).toList())),
          new Column("agencies", i -> list(i.agencies())),
          new Column("grade", Incident::grade),
          new Column("review", i -> i.review().state()),
          new Column("sources", i -> i.observations().size()),
          new Column("publishers", IncidentTable::publishers),
          new Column("first_source", i -> first(i).url()));

  private IncidentTable() {}

  /** The names of its columns, in their order. */
  public static List<String> columns() {
    return COLUMNS.stream().map(Column::name).toList();
  }

  /** The table, with its header. */
  public static String csv(List<Incident> incidents) {
    StringBuilder table = new StringBuilder();
    try (CSVPrinter printer = new CSVPrinter(table, CSVFormat.RFC4180)) {
      printer.printRecord(columns());
      for (Incident incident : incidents) {
        List<String> row = new ArrayList<>();
        COLUMNS.forEach(column -> row.add(cell(column.value().apply(incident))));
        printer.printRecord(row);
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return table.toString();
  }

  private static String cell(Object value) {
    return switch (value) {
      case null -> "";
      case Double number -> BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
      case Enum<?> constant -> constant.name().toLowerCase(Locale.ROOT);
      default -> harmless(value.toString());
    };
  }

  /** A quotation mark before it tells a spreadsheet that this is text. */
  private static String harmless(String text) {
    return FORMULA.matcher(text).find() ? "'" + text : text;
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
