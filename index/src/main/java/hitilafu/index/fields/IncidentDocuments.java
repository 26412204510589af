package hitilafu.index.fields;

import static java.util.stream.Stream.concat;

import hitilafu.model.Cause;
import hitilafu.model.Evidence;
import hitilafu.model.Incident;
import hitilafu.model.IncidentRevision;
import hitilafu.model.Json;
import hitilafu.model.Minutes;
import hitilafu.model.Observation;
import hitilafu.model.Place;
import hitilafu.model.ServiceRef;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;

/** What of an incident goes into which field. */
public final class IncidentDocuments {
  private IncidentDocuments() {}

  /** The document of a line of the log: an incident's, or the small one of a tombstone. */
  public static Document of(IncidentRevision revision) {
    Document document = new Document();
    IncidentFields.ID.put(document, revision.id());
    IncidentFields.REVISION.put(document, revision.revision());
    if (revision.gone()) {
      IncidentFields.GONE.put(document, 1);
    } else {
      putIncident(document, revision.incident());
    }
    return document;
  }

  /** The sentences its claims rest on, and the words themselves where no sentence has them. */
  public static List<String> sentences(Incident incident) {
    return sentences(incident.allObservations());
  }

  /** Those of them that stand in one article. */
  public static List<String> sentences(Incident incident, String article) {
    return sentences(
        incident
            .allObservations()
            .filter(observation -> observation.citation().article().equals(article)));
  }

  private static List<String> sentences(Stream<Observation> observations) {
    return observations
        .flatMap(observation -> observation.evidence().values().stream())
        .flatMap(passages -> passages.list().stream())
        .flatMap(IncidentDocuments::sentences)
        .distinct()
        .toList();
  }

  private static Stream<String> sentences(Evidence evidence) {
    return evidence.sentence().contains(evidence.quote())
        ? Stream.of(evidence.sentence())
        : Stream.of(evidence.sentence(), evidence.quote());
  }

  private static void putIncident(Document document, Incident incident) {
    IncidentFields.JSON.put(document, Json.write(incident));
    incident
        .allObservations()
        .map(Observation::id)
        .distinct()
        .forEach(id -> IncidentFields.OBSERVATIONS.put(document, id));
    incident
        .allObservations()
        .map(observation -> observation.citation().article())
        .distinct()
        .forEach(id -> IncidentFields.ARTICLES.put(document, id));
    putWhen(document, KnownDays.of(incident));
    putLength(document, incident.duration());
    IncidentFields.REPORTS.put(document, incident.observations().size());
    IncidentFields.CHANGED.put(document, incident.changedAt().getEpochSecond());
    putValues(document, incident);
    putTexts(document, incident);
  }

  private static void putWhen(Document document, KnownDays days) {
    days.start().ifPresent(start -> IncidentFields.START.put(document, start.getEpochSecond()));
    days.first()
        .ifPresent(
            day -> {
              IncidentFields.FIRST_DAY.put(document, day.toEpochDay());
              IncidentFields.YEAR.putValue(document, String.valueOf(day.getYear()));
            });
    days.last().ifPresent(day -> IncidentFields.LAST_DAY.put(document, day.toEpochDay()));
  }

  private static void putLength(Document document, Minutes length) {
    if (length != null) {
      putMinutes(document, IncidentFields.LEAST, length.best(), length.low());
      putMinutes(document, IncidentFields.MOST, length.best(), length.high());
    }
  }

  private static void putMinutes(
      Document document, IncidentFields field, Double best, Double bound) {
    Double known = best != null ? best : bound;
    if (known != null) {
      field.put(document, Math.round(known));
    }
  }

  private static void putValues(Document document, Incident incident) {
    services(incident).forEach(service -> putService(document, service));
    IncidentFields.MAIN.put(document, ExactKey.of(incident.service()));
    agencies(incident).forEach(agency -> IncidentFields.AGENCY.putValue(document, agency));
    places(incident).distinct().forEach(place -> IncidentFields.PLACE.putValue(document, place));
    publishers(incident).forEach(name -> IncidentFields.PUBLISHER.putValue(document, name));
    if (incident.country() != null) {
      IncidentFields.COUNTRY.putValue(document, incident.country());
    }
    if (incident.cause() != null) {
      putCause(document, incident.cause());
    }
    if (incident.level() != null) {
      IncidentFields.LEVEL.putValue(document, word(incident.level()));
    }
    IncidentFields.STATUS.putValue(document, word(incident.status()));
    IncidentFields.GRADE.putValue(document, word(incident.grade()));
    IncidentFields.KIND.putValue(document, word(incident.kind()));
    IncidentFields.REVIEW.putValue(document, word(incident.review().state()));
  }

  private static Stream<String> publishers(Incident incident) {
    return incident.observations().stream()
        .map(observation -> observation.citation().publisher())
        .filter(Objects::nonNull)
        .distinct();
  }

  private static void putService(Document document, ServiceRef service) {
    if (service.id() == null) {
      IncidentFields.SERVICE.putValue(document, service.name());
    } else {
      IncidentFields.SERVICE.putValue(document, service.id());
      IncidentFields.SERVICE.putSynonym(document, service.name());
    }
  }

  private static void putCause(Document document, Cause cause) {
    String category = word(cause.category());
    if (cause.detail() == null) {
      IncidentFields.CAUSE.putValue(document, category);
    } else {
      IncidentFields.CAUSE.putValue(document, word(cause.detail()));
      IncidentFields.CAUSE.putSynonym(document, category);
    }
  }

  private static void putTexts(Document document, Incident incident) {
    put(document, IncidentFields.TITLE, Stream.of(incident.title()));
    put(document, IncidentFields.SERVICES, serviceNames(incident));
    put(document, IncidentFields.AGENCIES, agencies(incident));
    put(
        document,
        IncidentFields.HEADLINES,
        incident.allObservations().map(observation -> observation.citation().title()));
    put(document, IncidentFields.EVIDENCE, sentences(incident).stream());
    put(
        document,
        IncidentFields.CAUSE_WORDS,
        concat(Stream.of(incident).map(Incident::cause), causes(incident))
            .filter(Objects::nonNull)
            .map(Cause::phrase));
    put(document, IncidentFields.PLACES, places(incident));
  }

  private static void put(Document document, IncidentFields field, Stream<String> texts) {
    texts.filter(Objects::nonNull).distinct().forEach(text -> field.put(document, text));
  }

  private static Stream<ServiceRef> services(Incident incident) {
    return concat(Stream.of(incident.service()), incident.affectedServices().stream()).distinct();
  }

  private static Stream<String> serviceNames(Incident incident) {
    return concat(
            services(incident),
            incident
                .allObservations()
                .flatMap(o -> concat(Stream.of(o.service()), o.affectedServices().stream())))
        .map(ServiceRef::name);
  }

  private static Stream<String> agencies(Incident incident) {
    return concat(Stream.ofNullable(incident.operator()), incident.agencies().stream()).distinct();
  }

  private static Stream<Cause> causes(Incident incident) {
    return incident.allObservations().map(Observation::cause);
  }

  private static Stream<String> places(Incident incident) {
    return concat(Stream.of(incident).map(Incident::place), observedPlaces(incident))
        .filter(Objects::nonNull)
        .flatMap(place -> Stream.of(place.region(), place.area()).filter(Objects::nonNull));
  }

  private static Stream<Place> observedPlaces(Incident incident) {
    return incident.allObservations().map(Observation::place);
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
