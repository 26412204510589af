package hitilafu.app.api;

import hitilafu.app.http.Incidents;
import hitilafu.app.http.SafeLink;
import hitilafu.app.phrase.Cut;
import hitilafu.model.ArticleKind;
import hitilafu.model.Citation;
import hitilafu.model.Evidence;
import hitilafu.model.Incident;
import hitilafu.model.Minutes;
import hitilafu.model.Moment;
import hitilafu.model.Observation;
import hitilafu.model.Precision;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * An incident in the words of the linked web (JSON-LD 1.1).
 *
 * <p>The incident is a schema.org {@code Event}: its only type for something that happens at a time
 * and place to somebody who did not plan it; {@code about} names the {@code Service}. An {@code
 * eventStatus} is not given: its values are those of announced events. Our record of it is apart
 * from the event ({@code subjectOf}), because only of a record can it be said what it was derived
 * from: a {@code Report} with each report as {@code citation}, and a PROV {@code Entity} that
 * {@code prov:hadPrimarySource} leads to the same. A notice of an agency, or of a status page, is a
 * {@code SpecialAnnouncement}, any other report a {@code NewsArticle}. Words of a report are {@code
 * Quotation}s, a few and short.
 *
 * <p>A date is as fine as its words ({@code 2025-01}); one that is not tied to the calendar, and a
 * length that has bounds only, are left out. The context stands in the document, so that nobody
 * needs to fetch one.
 */
final class LinkedIncident {
  /** From fine to coarse. */
  private static final List<DateTimeFormatter> DATES =
      List.of(
          new DateTimeFormatterBuilder()
              .appendPattern("uuuu-MM-dd'T'HH:mm")
              .appendOffset("+HH:MM", "Z")
              .toFormatter(Locale.ROOT),
          DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT),
          DateTimeFormatter.ofPattern("uuuu-MM", Locale.ROOT),
          DateTimeFormatter.ofPattern("uuuu", Locale.ROOT));

  private static final int MOST_QUOTATIONS = 3;
  private static final int LONGEST_QUOTATION = 300;

  private LinkedIncident() {}

  /** The document of an incident. */
  static Map<String, Object> of(Incident incident) {
    Map<String, Object> event = new LinkedHashMap<>();
    event.put(
        "@context", object("@vocab", "https://schema.org/", "prov", "http://www.w3.org/ns/prov#"));
    event.put("@id", "urn:hitilafu:incident:" + incident.id());
    event.put("@type", "Event");
    event.putAll(
        object(
            "identifier", incident.id(),
            "name", incident.title(),
            "startDate", date(incident.start(), incident.zone()),
            "endDate", date(incident.end(), incident.zone()),
            "duration", length(incident.duration()),
            "location", place(incident),
            "about", service(incident),
            "subjectOf", report(incident)));
    return event;
  }

  private static Map<String, Object> service(Incident incident) {
    return object(
        "@type", "Service",
        "identifier", incident.service().id(),
        "name", incident.service().name(),
        "provider", organization(incident.operator()));
  }

  private static Map<String, Object> organization(String name) {
    return name == null ? null : object("@type", "Organization", "name", name);
  }

  private static Map<String, Object> place(Incident incident) {
    if (incident.country() == null) {
      return null;
    }
    boolean whole = incident.place() == null;
    return object(
        "@type",
        "Place",
        "name",
        whole ? null : incident.place().area(),
        "address",
        object(
            "@type",
            "PostalAddress",
            "addressCountry",
            incident.country(),
            "addressRegion",
            whole ? null : incident.place().region()));
  }

  private static Map<String, Object> report(Incident incident) {
    List<Map<String, Object>> citations =
        incident.allObservations().map(LinkedIncident::citation).toList();
    return object(
        "@id", Incidents.page(incident.id()),
        "@type", List.of("Report", "prov:Entity"),
        "name", incident.title(),
        "creativeWorkStatus", incident.review().state().name().toLowerCase(Locale.ROOT),
        "citation", citations,
        "prov:hadPrimarySource",
            citations.stream().map(citation -> object("@id", citation.get("@id"))).toList());
  }

  private static Map<String, Object> citation(Observation observation) {
    Citation cited = observation.citation();
    String kind = cited.kind() == ArticleKind.NEWS_ARTICLE ? "NewsArticle" : "SpecialAnnouncement";
    return object(
        "@id", "urn:hitilafu:observation:" + observation.id(),
        "@type", List.of(kind, "prov:Entity"),
        "identifier", "urn:hitilafu:capture:" + cited.article(),
        "url", SafeLink.of(cited.url()).map(SafeLink::href).orElse(null),
        "headline", cited.title(),
        "inLanguage", cited.language(),
        "publisher", organization(cited.publisher()),
        "datePublished", published(cited),
        "hasPart", quotations(observation));
  }

  private static List<Map<String, Object>> quotations(Observation observation) {
    return observation.evidence().values().stream()
        .flatMap(passages -> passages.list().stream())
        .map(Evidence::sentence)
        .distinct()
        .limit(MOST_QUOTATIONS)
        .map(words -> object("@type", "Quotation", "text", Cut.after(words, LONGEST_QUOTATION)))
        .toList();
  }

  private static String published(Citation cited) {
    return cited.publishedAt() == null
        ? null
        : cited.publishedPrecision() == Precision.DAY
            ? cited.publishedAt().toString().substring(0, 10)
            : cited.publishedAt().toString();
  }

  /** No finer than its words, and no finer than its bounds agree. */
  private static String date(Moment moment, String zone) {
    if (moment == null || !moment.resolved()) {
      return null;
    }
    Instant last =
        moment.latest().equals(moment.earliest()) ? moment.latest() : moment.latest().minusNanos(1);
    return DATES.stream()
        .skip(fineness(moment.precision()))
        .map(format -> format.withZone(ZoneId.of(zone)))
        .filter(format -> format.format(moment.earliest()).equals(format.format(last)))
        .findFirst()
        .map(format -> format.format(moment.earliest()))
        .orElse(null);
  }

  private static int fineness(Precision precision) {
    return switch (precision) {
      case MINUTE -> 0;
      case HOUR, PART_OF_DAY, DAY -> 1;
      case WEEK, MONTH -> 2;
      case YEAR -> 3;
    };
  }

  private static String length(Minutes minutes) {
    return minutes == null || minutes.best() == null
        ? null
        : Duration.of(Math.round(minutes.best()), ChronoUnit.MINUTES).toString();
  }

  /** Names and values in turn; a null is left out. */
  private static Map<String, Object> object(Object... pairs) {
    Map<String, Object> object = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      if (pairs[i + 1] != null) {
        object.put((String) pairs[i], pairs[i + 1]);
      }
    }
    return object;
  }
}
