package hitilafu.analytics.observe;

import hitilafu.analytics.observe.learned.LinearModel;
import hitilafu.analytics.observe.learned.Odds;
import hitilafu.analytics.observe.learned.Sense;
import hitilafu.analytics.observe.lines.Failure;
import hitilafu.analytics.observe.lines.Line;
import hitilafu.analytics.observe.text.Span;
import hitilafu.model.Evidence;
import hitilafu.model.ObservationKind;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Decides whether a text, or an earlier event in it, is an event at all, and of which kind. */
final class Gate {
  private static final double TOLD_IN_PASSING = 0.5;

  private Gate() {}

  /**
   * What an episode turned out to be.
   *
   * @param confidence 0 to 1
   */
  record Verdict(ObservationKind kind, double confidence, Evidence words) {}

  /**
   * What a text as a whole is news of; empty if of no event.
   *
   * @param status whether it is an entry of a status page: then what it says of a failure or a
   *     return is of an event, however little that is
   */
  static Optional<Verdict> judge(List<Line> lines, LinearModel<Genre> genres, boolean status) {
    Odds<Genre> odds = genres.odds(GenreFeatures.of(lines));
    Genre best = odds.best(Genre.class);
    boolean event = status && lines.stream().anyMatch(Gate::says);
    Genre genre = best == Genre.NONE && event ? Genre.OUTAGE : best;
    if (genre == Genre.NONE) {
      return Optional.empty();
    }
    ObservationKind kind = kind(genre, lines);
    double confidence = Math.round(100 * odds.probability(genre)) / 100.0;
    return Optional.of(new Verdict(kind, confidence, words(lines, sense(kind))));
  }

  private static boolean says(Line line) {
    return line.fails() || line.restored() != null || line.claim() != null;
  }

  /** An earlier event was sorted out because it is dated and fails; little is said of it. */
  static Verdict recounted(Episode episode) {
    Line telling = episode.lines().getFirst();
    Span words =
        telling.findFailure().map(Failure::span).orElse(new Span(0, telling.text().length()));
    ObservationKind kind =
        telling.planned() != null && !telling.fails()
            ? ObservationKind.MAINTENANCE
            : ObservationKind.OUTAGE;
    return new Verdict(kind, TOLD_IN_PASSING, telling.sentence().evidence(words));
  }

  private static ObservationKind kind(Genre genre, List<Line> lines) {
    return switch (genre) {
      case MAINTENANCE -> ObservationKind.MAINTENANCE;
      case FOLLOWUP -> ObservationKind.FOLLOWUP;
      default -> {
        Line title = lines.getFirst();
        boolean backOnly = title.title() && title.restored() != null && !title.fails();
        yield backOnly ? ObservationKind.RESTORATION : ObservationKind.OUTAGE;
      }
    };
  }

  private static Sense sense(ObservationKind kind) {
    return switch (kind) {
      case MAINTENANCE -> Sense.PLAN;
      case RESTORATION -> Sense.RETURN;
      case FOLLOWUP -> Sense.EARLIER;
      case OUTAGE -> Sense.FAILURE;
    };
  }

  /** The first words that tell it; else the likeliest sentence. */
  private static Evidence words(List<Line> lines, Sense sense) {
    return lines.stream()
        .flatMap(line -> line.telling(sense).map(line.sentence()::evidence).stream())
        .findFirst()
        .orElseGet(
            () ->
                lines.stream()
                    .max(Comparator.comparingDouble(line -> line.odds().of(sense)))
                    .orElseThrow()
                    .sentence()
                    .evidence());
  }
}
