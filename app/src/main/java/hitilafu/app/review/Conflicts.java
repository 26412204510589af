package hitilafu.app.review;

import hitilafu.app.phrase.PhraseClaim;
import hitilafu.app.phrase.PhraseTime;
import hitilafu.model.Count;
import hitilafu.model.Incident;
import hitilafu.model.Moment;
import hitilafu.model.Observation;
import hitilafu.model.Qualifier;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Claims on an incident that exclude each other. A finer time within a coarser is no conflict, nor
 * is a mechanism beside words that explain nothing; a field that an analyst put right has none.
 */
final class Conflicts {
  private static final Duration SLACK = Duration.ofHours(1);
  private static final double FAR = 1.5;

  private Conflicts() {}

  static List<Concern> of(Incident incident) {
    List<Concern> conflicts = new ArrayList<>();
    PhraseTime time = PhraseTime.brief(ZoneId.of(incident.zone()));
    add(
        incident,
        "start",
        moments(incident, Observation::start),
        Conflicts::exclude,
        m -> time.moment(m).text(),
        conflicts);
    add(
        incident,
        "end",
        moments(incident, Observation::end),
        Conflicts::exclude,
        m -> time.moment(m).text(),
        conflicts);
    add(
        incident,
        "cause",
        speaking(incident)
            .map(Observation::cause)
            .filter(cause -> cause != null && cause.detail() != null)
            .toList(),
        (a, b) -> a.detail() != b.detail(),
        PhraseClaim::brief,
        conflicts);
    add(incident, "counts", counts(incident), Conflicts::exclude, PhraseClaim::of, conflicts);
    return conflicts;
  }

  private interface Exclusion<T> {
    boolean between(T a, T b);
  }

  private static <T> void add(
      Incident incident,
      String field,
      List<T> claims,
      Exclusion<T> exclusion,
      Function<T, String> words,
      List<Concern> conflicts) {
    boolean settled =
        incident.review().amendments().stream()
            .anyMatch(amendment -> field.equals(amendment.correction().field()));
    if (settled) {
      return;
    }
    for (T claim : claims) {
      for (T other : claims) {
        if (exclusion.between(claim, other)) {
          String both = words.apply(claim) + ", and " + words.apply(other);
          conflicts.add(new Concern(Concern.Kind.CONFLICT, 0.6, field + ": " + both));
          return;
        }
      }
    }
  }

  private static boolean exclude(Moment a, Moment b) {
    return a.latest().plus(SLACK).isBefore(b.earliest());
  }

  private static boolean exclude(Count a, Count b) {
    return a.what().equals(b.what()) && a.value() > FAR * b.value();
  }

  private static List<Moment> moments(Incident incident, Function<Observation, Moment> claim) {
    return speaking(incident)
        .map(claim)
        .filter(Objects::nonNull)
        .filter(Moment::resolved)
        .distinct()
        .toList();
  }

  private static List<Count> counts(Incident incident) {
    Predicate<Count> exact =
        count -> count.qualifier() == Qualifier.EXACTLY || count.qualifier() == Qualifier.ABOUT;
    return incident.counts().stream().filter(exact).toList();
  }

  private static Stream<Observation> speaking(Incident incident) {
    return incident.observations().stream()
        .filter(o -> !incident.review().dismissed().contains(o.id()));
  }
}
