package hitilafu.model;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What one incident hit, and all that is needed to measure it. Derived from the incident and the
 * catalog alone.
 *
 * @param incident its id
 * @param service what it is about
 * @param agencies organisations that reports name as affected
 * @param begin when it began, at the widest; null if nobody said
 * @param duration how long it lasted; null if unknown
 * @param counts what was claimed to be affected: the first of each kind of thing
 * @param publishers of the reports it rests on, by name, sorted
 * @param noticedAt when it was first told in public; null if no report is dated to the hour
 * @param acknowledgedAt when the operator or an agency first spoke; null if none did, or not dated
 * @param impacts stated ones first
 * @param major the published thresholds that it is known to have crossed
 */
public record Footprint(
    String incident,
    String title,
    ObservationKind kind,
    ServiceRef service,
    List<String> agencies,
    Moment begin,
    Minutes duration,
    Cause cause,
    List<Count> counts,
    Grade grade,
    List<String> publishers,
    Instant noticedAt,
    Instant acknowledgedAt,
    List<Impact> impacts,
    List<Major> major) {
  public Footprint {
    incident = Absent.never(incident, "incident");
    title = Absent.never(title, "title");
    Absent.never(kind, "kind");
    Absent.never(service, "service");
    agencies = Absent.list(agencies);
    counts = Absent.list(counts);
    Absent.never(grade, "grade");
    publishers = Absent.list(publishers);
    impacts = Absent.list(impacts);
    major = Absent.list(major);
  }

  /**
   * What failed and by which mechanism: the same for outages that repeat one another; empty if no
   * mechanism or no time is known, or nothing failed.
   */
  public Optional<String> failure() {
    boolean known =
        kind == ObservationKind.OUTAGE
            && cause != null
            && cause.detail() != null
            && begin != null
            && begin.resolved();
    return known ? Optional.of(service.key() + " " + cause.detail()) : Optional.empty();
  }

  /**
   * The same incident with other impacts, such as those on one service only. It began when the
   * first of these did, unless the service that it is about is among them.
   */
  public Footprint with(List<Impact> others) {
    boolean own = others.stream().anyMatch(i -> i.service().key().equals(service.key()));
    Moment first =
        others.stream()
            .map(Impact::start)
            .filter(start -> start != null && start.resolved())
            .min(Comparator.comparing(Moment::earliest).thenComparing(Moment::latest))
            .orElse(begin);
    return new Footprint(
        incident,
        title,
        kind,
        service,
        agencies,
        own ? begin : first,
        duration,
        cause,
        counts,
        grade,
        publishers,
        noticedAt,
        acknowledgedAt,
        others,
        major);
  }

  /** Whether it is work that was planned, and no outage. */
  public boolean planned() {
    return kind == ObservationKind.MAINTENANCE;
  }

  /** Whether anybody tells why. */
  public boolean explained() {
    return cause != null && cause.explained();
  }

  /** Why: the mechanism, else the category, else {@code unknown}; in small letters. */
  public String causeKey() {
    Enum<?> key =
        failure().isPresent()
            ? cause.detail()
            : explained() ? cause.category() : CauseCategory.UNKNOWN;
    return key.name().toLowerCase(Locale.ROOT);
  }

  /** Whether reports state that another service failed with the one that it is about. */
  public boolean tookOthers() {
    return impacts.stream()
        .filter(Impact::stated)
        .anyMatch(impact -> !impact.service().key().equals(service.key()));
  }

  /** Whether a report states one of its impacts. */
  public boolean stated() {
    return impacts.stream().anyMatch(Impact::stated);
  }
}
