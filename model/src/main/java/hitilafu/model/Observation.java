package hitilafu.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * One claim by one article about one service: what, when, how bad, why, who is affected. A field is
 * null or empty when the text does not say.
 *
 * @param id hash of the article's id and the observation's place in it
 * @param citation the article
 * @param voice who stands behind the claim
 * @param operator who answers for the service, by name
 * @param country ISO 3166-1 alpha-2
 * @param places where it was felt, as far as named; empty if the text names no place or means the
 *     whole country
 * @param zone IANA time zone in which days are meant
 * @param affectedServices what else was hit
 * @param affectedAgencies organisations whose services suffered, by name
 * @param start when it began, as far as stated
 * @param end when it ended, as far as stated; never an estimate or a deadline
 * @param workaround what people are told to do instead
 * @param evidence field name to the words it rests on, sorted by field
 * @param confidence 0 to 1
 */
public record Observation(
    String id,
    Citation citation,
    Role role,
    ObservationKind kind,
    Level level,
    Voice voice,
    ServiceRef service,
    String operator,
    String country,
    List<Place> places,
    String zone,
    List<ServiceRef> affectedServices,
    List<String> affectedAgencies,
    Lifecycle lifecycle,
    Moment start,
    Moment end,
    Minutes duration,
    Cause cause,
    List<Count> counts,
    String workaround,
    List<Quote> quotes,
    Map<String, Passages> evidence,
    double confidence) {

  public Observation {
    id = Absent.never(id, "id");
    Absent.never(citation, "citation");
    Absent.never(role, "role");
    Absent.never(kind, "kind");
    Absent.never(voice, "voice");
    Absent.never(service, "service");
    operator = Absent.text(operator);
    country = Absent.text(country);
    zone = zone == null ? "UTC" : zone;
    places = Absent.list(places);
    affectedServices = Absent.list(affectedServices);
    affectedAgencies = Absent.list(affectedAgencies);
    lifecycle = lifecycle == null ? Lifecycle.UNKNOWN : lifecycle;
    counts = Absent.list(counts);
    workaround = Absent.text(workaround);
    quotes = Absent.list(quotes);
    evidence =
        Collections.unmodifiableMap(evidence == null ? new TreeMap<>() : new TreeMap<>(evidence));
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence " + confidence + " is not within 0 to 1");
    }
  }

  /** The place named first; null if none is. */
  @JsonProperty(access = JsonProperty.Access.READ_ONLY)
  public Place place() {
    return places.isEmpty() ? null : places.getFirst();
  }

  /** Whether it is news of its event: neither a retelling, nor about what came of it. */
  public boolean news() {
    return role == Role.MAIN && kind != ObservationKind.FOLLOWUP;
  }

  /** Whether it tells by itself when it began, to the month or finer. */
  public boolean dated() {
    return start != null && start.resolved() && start.precision().compareTo(Precision.MONTH) <= 0;
  }

  /** The words that a field rests on, in the order of the article; empty if it rests on none. */
  public List<Evidence> evidenceFor(String field) {
    return evidence.getOrDefault(field, Passages.NONE).list();
  }

  /** The id of the observation at a place (its ordinal) in an article. */
  public static String idOf(String article, int ordinal) {
    return ContentId.of(article, ordinal);
  }
}
