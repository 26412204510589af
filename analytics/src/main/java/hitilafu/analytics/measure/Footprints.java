package hitilafu.analytics.measure;

import hitilafu.analytics.compose.Speaking;
import hitilafu.model.Catalog;
import hitilafu.model.Footprint;
import hitilafu.model.Impact;
import hitilafu.model.Incident;
import hitilafu.model.Moment;
import hitilafu.model.Observation;
import hitilafu.model.Precision;
import hitilafu.model.ReviewState;
import hitilafu.model.Voice;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What an incident hit, and what of it is measured. */
public final class Footprints {
  private final Impacts impacts;
  private final MajorRules rules;

  /**
   * @param catalog what stands on what, who answers for it, who uses it
   */
  public Footprints(Catalog catalog) {
    this.impacts = new Impacts(catalog);
    this.rules = new MajorRules(catalog);
  }

  /** Empty for what was found to be no incident. */
  public Optional<Footprint> of(Incident incident) {
    if (incident.review().state() == ReviewState.DISMISSED) {
      return Optional.empty();
    }
    List<Impact> hit = impacts.of(incident);
    return Optional.of(
        new Footprint(
            incident.id(),
            incident.title(),
            incident.kind(),
            incident.service(),
            incident.agencies(),
            incident.start(),
            incident.duration(),
            incident.cause(),
            Claimed.first(incident.counts()),
            incident.grade(),
            publishers(incident),
            firstTold(incident, observation -> true),
            firstTold(incident, observation -> observation.voice() == Voice.AGENCY),
            hit,
            rules.crossed(incident, hit)));
  }

  private static List<String> publishers(Incident incident) {
    return Speaking.of(incident).stream()
        .map(o -> o.citation().publisher())
        .flatMap(Stream::ofNullable)
        .distinct()
        .sorted()
        .toList();
  }

  /** Only what was published at a known hour, and not before the start, tells how long it took. */
  private static Instant firstTold(Incident incident, Predicate<Observation> who) {
    return Speaking.told(incident).stream()
        .filter(who)
        .filter(o -> o.citation().publishedAt() != null)
        .filter(o -> o.citation().publishedPrecision().compareTo(Precision.HOUR) <= 0)
        .map(o -> o.citation().publishedAt())
        .filter(said -> !before(said, incident.start()))
        .min(Comparator.naturalOrder())
        .orElse(null);
  }

  /** Who speaks before an outage does not speak of it. */
  private static boolean before(Instant said, Moment start) {
    return start != null && start.resolved() && said.isBefore(start.earliest());
  }
}
