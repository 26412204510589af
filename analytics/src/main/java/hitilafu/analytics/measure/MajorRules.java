package hitilafu.analytics.measure;

import hitilafu.analytics.compose.Speaking;
import hitilafu.model.ArticleKind;
import hitilafu.model.Catalog;
import hitilafu.model.Count;
import hitilafu.model.CountryCatalog;
import hitilafu.model.Impact;
import hitilafu.model.Incident;
import hitilafu.model.Level;
import hitilafu.model.Major;
import hitilafu.model.ObservationKind;
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
  private record Reached(double minutes, long people, Long users, Level level, boolean press) {
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

  /**
   * @param hit what it hit; the length is that of its own service
   */
  List<Major> crossed(Incident incident, List<Impact> hit) {
    Optional<Service> service = service(incident);
    if (incident.kind() != ObservationKind.OUTAGE || service.isEmpty()) {
      return List.of();
    }
    Reached reached = reached(incident, hit, service.get());
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

  private static Reached reached(Incident incident, List<Impact> hit, Service service) {
    double minutes =
        hit.stream()
            .filter(impact -> impact.service().key().equals(incident.service().key()))
            .flatMap(impact -> Interval.of(impact).stream())
            .mapToDouble(interval -> interval.length().low())
            .max()
            .orElse(0);
    boolean press =
        Speaking.of(incident).stream()
            .anyMatch(o -> o.citation().kind() == ArticleKind.NEWS_ARTICLE);
    long people =
        Claimed.PEOPLE.in(Claimed.first(incident.counts())).map(MajorRules::atLeast).orElse(0L);
    Long users = service.users() == null ? null : service.users().value();
    return new Reached(minutes, people, users, incident.level(), press);
  }

  private static long atLeast(Count count) {
    return switch (count.qualifier()) {
      case EXACTLY, AT_LEAST -> count.value();
      case ABOUT -> Math.round(count.value() * (1 - Printed.ABOUT));
      case AT_MOST, VAGUE -> 0;
    };
  }

  /** Two of its criteria; that the media told of it is one. */
  private static Optional<Major> dora(Reached reached) {
    List<String> why = new ArrayList<>();
    if (reached.people() > DORA_CLIENTS || reached.shareOver(DORA_SHARE)) {
      why.add(reached.hit());
    }
    if (reached.minutes() > DORA_DOWNTIME) {
      why.add(reached.lasted());
    }
    if (reached.press()) {
      why.add("reflected in the media");
    }
    return why.size() < 2
        ? Optional.empty()
        : Optional.of(new Major("EU DORA", String.join(", ", why)));
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
