package hitilafu.analytics.observe;

import com.fasterxml.jackson.databind.JsonNode;
import hitilafu.analytics.observe.text.Sentence;
import hitilafu.analytics.observe.text.SentenceSplitter;
import hitilafu.model.Article;
import hitilafu.model.CountryCatalog;
import hitilafu.model.Evidence;
import hitilafu.model.Level;
import hitilafu.model.Lifecycle;
import hitilafu.model.Moment;
import hitilafu.model.Observation;
import hitilafu.model.ObservationKind;
import hitilafu.model.Passages;
import hitilafu.model.Place;
import hitilafu.model.Precision;
import hitilafu.model.Role;
import hitilafu.model.Service;
import hitilafu.model.ServiceRef;
import hitilafu.model.Voice;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What the label of a report says, as if it had been read without a mistake. */
final class LabelledEvent {
  private static final int SENTENCES = 12;

  private LabelledEvent() {}

  static Observation of(Report report, CountryCatalog country) {
    Article article = report.captured();
    ZoneId zone = ZoneId.of(country.zone());
    List<Evidence> words =
        SentenceSplitter.split(article.paragraphs()).stream()
            .limit(SENTENCES)
            .map(Sentence::evidence)
            .toList();
    boolean planned = report.is("maintenance");
    return new Observation(
        Observation.idOf(report.id(), 0),
        article.cite(),
        Role.MAIN,
        planned
            ? ObservationKind.MAINTENANCE
            : report.is("followup") ? ObservationKind.FOLLOWUP : ObservationKind.OUTAGE,
        planned ? Level.UNDER_MAINTENANCE : Level.MAJOR_OUTAGE,
        Voice.PRESS,
        service(report.service(), country),
        report.operator(),
        country.country(),
        report.list("places").stream()
            .map(name -> new Place(country.country(), null, name))
            .toList(),
        country.zone(),
        report.list("affected_services").stream().map(name -> service(name, country)).toList(),
        report.list("affected_agencies"),
        status(report.text("status_at_publication")),
        moment(report.label().get("start"), zone),
        moment(report.label().get("end"), zone),
        null,
        null,
        List.of(),
        null,
        List.of(),
        Map.of("service", new Passages(words)),
        1);
  }

  private static Lifecycle status(String status) {
    return switch (status == null ? "" : status) {
      case "resolved" -> Lifecycle.RESOLVED;
      case "partial" -> Lifecycle.MONITORING;
      case "ongoing" -> Lifecycle.INVESTIGATING;
      default -> Lifecycle.UNKNOWN;
    };
  }

  /** The service of the catalog whose name the label's holds, the longest if there are several. */
  private static ServiceRef service(String name, CountryCatalog country) {
    String plain = name.toLowerCase(Locale.ROOT);
    Optional<Service> known =
        country.services().stream()
            .filter(service -> longest(service, plain) > 0)
            .max(Comparator.comparingInt(service -> longest(service, plain)));
    return known
        .map(s -> new ServiceRef(s.id(), s.name()))
        .orElseGet(() -> new ServiceRef(null, name));
  }

  private static int longest(Service service, String name) {
    return Stream.concat(Stream.of(service.name()), service.aliases().stream())
        .map(alias -> alias.toLowerCase(Locale.ROOT))
        .filter(name::contains)
        .mapToInt(String::length)
        .filter(length -> length > 4)
        .max()
        .orElse(0);
  }

  private static Moment moment(JsonNode label, ZoneId zone) {
    if (label == null || label.isNull() || label.path("value").isNull()) {
      return null;
    }
    String value = label.get("value").asText();
    String precision = label.path("precision").asText("day");
    if (value.contains("T")) {
      LocalDateTime at = LocalDateTime.parse(value.length() == 13 ? value + ":00" : value);
      var instant = at.atZone(zone).toInstant();
      return new Moment(instant, instant, Precision.MINUTE, value);
    }
    if (value.length() == 7) {
      LocalDate first = LocalDate.parse(value + "-01");
      return days(first, first.plusMonths(1), Precision.MONTH, value, zone);
    }
    if (value.length() == 4) {
      LocalDate first = LocalDate.parse(value + "-01-01");
      return days(first, first.plusYears(1), Precision.YEAR, value, zone);
    }
    LocalDate day = LocalDate.parse(value);
    return precision.equals("part_of_day")
        ? part(day, label.path("part").asText(), zone)
        : precision.equals("week")
            ? days(day, day.plusDays(7), Precision.WEEK, value, zone)
            : days(day, day.plusDays(1), Precision.DAY, value, zone);
  }

  private static Moment days(
      LocalDate from, LocalDate to, Precision precision, String text, ZoneId zone) {
    return new Moment(
        from.atStartOfDay(zone).toInstant(), to.atStartOfDay(zone).toInstant(), precision, text);
  }

  private static Moment part(LocalDate day, String part, ZoneId zone) {
    int[] hours =
        switch (part) {
          case "early_morning" -> new int[] {0, 6};
          case "afternoon" -> new int[] {12, 17};
          case "evening" -> new int[] {17, 21};
          case "night" -> new int[] {20, 24};
          default -> new int[] {5, 12};
        };
    LocalDateTime start = day.atTime(LocalTime.MIDNIGHT);
    return new Moment(
        start.plusHours(hours[0]).atZone(zone).toInstant(),
        start.plusHours(hours[1]).atZone(zone).toInstant(),
        Precision.PART_OF_DAY,
        part);
  }
}
