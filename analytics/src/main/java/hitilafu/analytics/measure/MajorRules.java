package hitilafu.analytics.measure;

import hitilafu.model.Catalog;
import hitilafu.model.Count;
import hitilafu.model.CountryCatalog;
import hitilafu.model.Incident;
import hitilafu.model.Level;
import hitilafu.model.Major;
import hitilafu.model.Minutes;
import hitilafu.model.ObservationKind;
import hitilafu.model.Qualifier;
import hitilafu.model.Service;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Published thresholds for major incidents, as far as reports tell what they ask for; only what an
 * outage is known to have reached at least is held against them. Sources in docs/measures.md.
 */
final class MajorRules {
  private static final Set<String> FINANCE = Set.of("banking", "payments");
  private static final Set<String> TELECOMS = Set.of("telecoms");
  private static final Set<String> DIGITAL =
      Set.of(
          "government",
          "tax",
          "identity",
          "justice",
          "lands",
          "public finance",
          "immigration",
          "social protection",
          "elections",
          "health",
          "education");

  private static final double DORA_DOWNTIME = 2 * 60;
  private static final long DORA_CLIENTS = 100_000;
  private static final double DORA_SHARE = 0.10;
  private static final double NIS2_UNAVAILABLE = 30;
  private static final double NIS2_LIMITED = 60;
  private static final long NIS2_USERS = 1_000_000;
  private static final double NIS2_SHARE = 0.05;
  private static final double NORS_MINUTES = 30;
  private static final double NORS_USER_MINUTES = 900_000;

  private final Catalog catalog;

  MajorRules(Catalog catalog) {
    this.catalog = catalog;
  }

  /** What an outage is known to have reached at least. */
  private record Reached(double minutes, long people, Long users, Level level) {
    boolean shareOver(double share) {
      return users != null && people > share * users;
    }

    String lasted() {
      return String.format(Locale.ROOT, "out for at least %.0f minutes", minutes);
    }

    String hit() {
      return String.format(Locale.ROOT, "at least %,d customers hit", people);
    }
  }

  List<Major> crossed(Incident incident) {
    Optional<Service> service = service(incident);
    if (incident.kind() != ObservationKind.OUTAGE || service.isEmpty()) {
      return List.of();
    }
    Reached reached = reached(incident, service.get());
    String sector = service.get().sector();
    List<Major> crossed = new ArrayList<>();
    if (FINANCE.contains(sector)) {
      dora(reached).ifPresent(crossed::add);
    }
    if (DIGITAL.contains(sector)) {
      nis2(reached).ifPresent(crossed::add);
    }
    if (TELECOMS.contains(sector)) {
      nors(reached).ifPresent(crossed::add);
    }
    return crossed;
  }

  private Optional<Service> service(Incident incident) {
    return incident.country() == null || incident.service().id() == null
        ? Optional.empty()
        : catalog
            .find(incident.country())
            .flatMap((CountryCatalog c) -> c.findService(incident.service().id()));
  }

  private static Reached reached(Incident incident, Service service) {
    double minutes = atLeast(incident.duration());
    long people =
        Claimed.PEOPLE
            .in(Claimed.first(incident.counts()))
            .filter(count -> count.qualifier() != Qualifier.AT_MOST)
            .map(Count::value)
            .orElse(0L);
    Long users = service.users() == null ? null : service.users().value();
    return new Reached(minutes, people, users, incident.level());
  }

  private static double atLeast(Minutes duration) {
    if (duration == null) {
      return 0;
    }
    Double least = duration.low() == null && duration.stated() ? duration.best() : duration.low();
    return least == null ? 0 : least;
  }

  /** Two criteria: every incident of this record was reflected in the media, which is one. */
  private static Optional<Major> dora(Reached reached) {
    List<String> why = new ArrayList<>();
    if (reached.people() > DORA_CLIENTS || reached.shareOver(DORA_SHARE)) {
      why.add(reached.hit());
    }
    if (reached.minutes() > DORA_DOWNTIME) {
      why.add(reached.lasted());
    }
    return why.isEmpty()
        ? Optional.empty()
        : Optional.of(new Major("EU DORA", String.join(", ", why) + ", reflected in the media"));
  }

  private static Optional<Major> nis2(Reached reached) {
    if (reached.level() == Level.MAJOR_OUTAGE && reached.minutes() > NIS2_UNAVAILABLE) {
      return Optional.of(new Major("EU NIS2", "unavailable, " + reached.lasted()));
    }
    boolean many = reached.people() > NIS2_USERS || reached.shareOver(NIS2_SHARE);
    return many && reached.minutes() > NIS2_LIMITED
        ? Optional.of(new Major("EU NIS2", reached.hit() + ", " + reached.lasted()))
        : Optional.empty();
  }

  private static Optional<Major> nors(Reached reached) {
    return reached.minutes() >= NORS_MINUTES
            && reached.minutes() * reached.people() >= NORS_USER_MINUTES
        ? Optional.of(new Major("FCC NORS", reached.hit() + ", " + reached.lasted()))
        : Optional.empty();
  }
}
