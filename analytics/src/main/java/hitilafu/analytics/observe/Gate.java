package hitilafu.analytics.observe;

import hitilafu.model.Evidence;
import hitilafu.model.ObservationKind;
import hitilafu.model.Role;
import java.util.List;
import java.util.Optional;

/**
 * Decides whether the lines of an episode report an event at all: an outage, its end, planned work,
 * or nothing. A headline weighs more than the lead, the lead more than the rest.
 */
final class Gate {
  private static final double ENOUGH = 3;
  private static final int LEAD = 8;

  /** What no plan brings about: planned work that went wrong is an outage. */
  private static final Vocabulary UNPLANNED =
      Vocabulary.of(
          "technical (hitch|glitch|issue|problem|challenge|difficult\\w*|fault)(es|s)?",
          "hitch(es)?|glitch(es)?|crash(ed|es)?|collaps\\w+|fail(ed|ure|ures)|malfunction\\w*",
          "system issues|fault|hitilafu|tripp\\w+|unexpected|unplanned|disturbance|stranded",
          "went down|without (warning|notice)");

  private Gate() {}

  /**
   * What an episode turned out to be.
   *
   * @param confidence 0 to 1
   */
  record Verdict(ObservationKind kind, double confidence, Evidence words) {}

  static Optional<Verdict> judge(Episode episode) {
    return episode.role() == Role.MAIN ? main(episode.lines()) : recounted(episode.lines());
  }

  /** An earlier event was sorted out because it is dated and fails; little is said of it. */
  private static Optional<Verdict> recounted(List<Line> lines) {
    Line telling = lines.getFirst();
    Span words =
        telling.findFailure().map(Failure::span).orElse(new Span(0, telling.text().length()));
    ObservationKind kind =
        telling.planned() != null ? ObservationKind.MAINTENANCE : ObservationKind.OUTAGE;
    return Optional.of(new Verdict(kind, 0.5, telling.sentence().evidence(words)));
  }

  private static Optional<Verdict> main(List<Line> lines) {
    double outage = 0;
    int planned = 0;
    boolean unplanned = false;
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      boolean wentWrong = UNPLANNED.in(line.sentence());
      unplanned |= i < LEAD && line.fails() && wentWrong;
      if (line.planned() != null && !wentWrong) {
        planned += i < LEAD ? line.title() ? 2 : 1 : 0;
      } else if (line.fails()) {
        outage += line.failure().strength() * weight(line, i) * anchored(lines, i);
      }
    }
    if (planned >= 2 && !unplanned) {
      return Optional.of(verdict(ObservationKind.MAINTENANCE, 2.0 * planned, lines));
    }
    return outage >= ENOUGH ? Optional.of(verdict(kind(lines), outage, lines)) : Optional.empty();
  }

  private static double weight(Line line, int i) {
    if (line.title() || i < LEAD) {
      return line.title() ? 2 : 1.5;
    }
    // Far down the page a line that is no sentence is a link to another story.
    return line.sentence().whole() ? 1 : 0.3;
  }

  /** A failure counts in full where a service stands in its line or beside it. */
  private static double anchored(List<Line> lines, int i) {
    for (int j = Math.max(0, i - 1); j <= Math.min(lines.size() - 1, i + 1); j++) {
      if (!lines.get(j).mentions().isEmpty() || Systems.NOUNS.in(lines.get(j).sentence())) {
        return j == i && !lines.get(j).mentions().isEmpty() ? 1.4 : 1;
      }
    }
    return 0.3;
  }

  private static ObservationKind kind(List<Line> lines) {
    Line title = lines.getFirst();
    boolean backOnly = title.title() && title.restored() != null && !title.fails();
    return backOnly ? ObservationKind.RESTORATION : ObservationKind.OUTAGE;
  }

  private static Verdict verdict(ObservationKind kind, double score, List<Line> lines) {
    double confidence = Math.round(100 * score / (score + ENOUGH)) / 100.0;
    Evidence words =
        lines.stream()
            .flatMap(line -> telling(line, kind).map(line.sentence()::evidence).stream())
            .findFirst()
            .orElseThrow();
    return new Verdict(kind, confidence, words);
  }

  private static Optional<Span> telling(Line line, ObservationKind kind) {
    return switch (kind) {
      case MAINTENANCE -> Optional.ofNullable(line.planned());
      case RESTORATION -> Optional.ofNullable(line.restored());
      case OUTAGE -> line.findFailure().map(Failure::span);
    };
  }
}
