package hitilafu.analytics.observe.facts;

import hitilafu.analytics.observe.learned.LinearModel;
import hitilafu.analytics.observe.lines.Candidate;
import hitilafu.analytics.observe.lines.Choice;
import hitilafu.analytics.observe.lines.Finding;
import hitilafu.analytics.observe.lines.Line;
import hitilafu.analytics.observe.lines.Surroundings;
import hitilafu.analytics.observe.text.Span;
import hitilafu.analytics.observe.text.Vocabulary;
import hitilafu.analytics.observe.times.Length;
import hitilafu.analytics.observe.times.LengthReader;
import hitilafu.model.Minutes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How long it lasted, as printed. A wait in a queue, an estimate, an extended deadline and the
 * length of an earlier event are none.
 */
public final class DurationReader {
  /** From these odds on a length is taken for the outage's; found by cross-validation. */
  private static final double LIKELY = -0.7;

  /** What has a length of its own beside an outage. */
  private static final Vocabulary OTHER =
      Vocabulary.of(
          "wait(ed|ing|s)?|queue[ds]?|extension|deadline|within|up to|could take|every|ago|old",
          "took (me|him|her|about)|notice|next|moved|try again|lockdown|halt|trading|update in",
          "served|later|in line|stuck|strand(ed|s)|mouths?|subir\\w+|ngoje|baada ya|angalau",
          "kwa wakala|at the (\\w+ )?gates?|delay(ed)? by|estates|trip|journey|earlier");

  private static final Vocabulary POINT = Vocabulary.of("after|before|in|every|by");

  private static final double FITS = 0.7;
  private static final double MISFITS = -0.3;

  /** Printed lengths are round. */
  private static final double TOLERANCE = 0.2;

  private static final double SHORT = 60;
  private static final double LONG = 3 * 24 * 60;

  /** Longer than any outage: a contract, an age. */
  private static final double TOO_LONG = 100.0 * 24 * 60;

  private DurationReader() {}

  /**
   * @param reckoned how long it was between start and end, if both are told: a length that lies
   *     within needs less to be believed, one that does not needs more
   */
  public static Optional<Finding<Minutes>> read(
      List<Line> lines, Optional<Minutes> reckoned, LinearModel<Choice> model) {
    return candidates(lines).stream()
        .max(Comparator.comparingDouble(c -> odds(c, reckoned, model)))
        .filter(c -> odds(c, reckoned, model) > LIKELY)
        .map(c -> new Finding<>(c.value().minutes(), c.evidence()));
  }

  private static double odds(
      Candidate<Length> candidate, Optional<Minutes> reckoned, LinearModel<Choice> model) {
    double odds = model.odds(candidate.features()).of(Choice.RIGHT);
    return odds
        + reckoned.map(r -> fits(candidate.value().minutes(), r) ? FITS : MISFITS).orElse(0.0);
  }

  private static boolean fits(Minutes length, Minutes reckoned) {
    double about = about(length);
    return about >= reckoned.low() - TOLERANCE * about
        && about <= reckoned.high() + TOLERANCE * about;
  }

  /** Every length that a text names, and what stands around it. */
  public static List<Candidate<Length>> candidates(List<Line> lines) {
    List<Candidate<Length>> candidates = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      for (Length length : LengthReader.read(lines.get(i).sentence())) {
        if (about(length.minutes()) < TOO_LONG) {
          candidates.add(candidate(lines, i, length));
        }
      }
    }
    return candidates;
  }

  private static Candidate<Length> candidate(List<Line> lines, int at, Length length) {
    Span span = length.span();
    Candidate<Length> candidate = new Candidate<>(length);
    candidate.features().addAll(Surroundings.of(lines, at, span).features());
    // Where in a text it stands misleads: short texts have nothing but a lead.
    candidate.features().removeIf(feature -> feature.startsWith("in "));
    Line line = lines.get(at);
    boolean told = line.fails() || line.restored() != null || line.planned() != null;
    boolean other =
        OTHER.before(line.sentence(), span, 50)
            || OTHER.after(line.sentence(), span, 16)
            || POINT.before(line.sentence(), span, 7);
    candidate.is(told && !other, "alone beside the event");
    candidate.is(other, "of something else");
    Minutes minutes = length.minutes();
    candidate.is(minutes.low() != null && minutes.high() == null, "at least");
    candidate.is(minutes.low() == null && minutes.high() != null, "at most");
    double about = about(minutes);
    candidate.is(about < SHORT ? "short" : about < LONG ? "hours" : "long");
    candidate.is(span.of(lines.get(at).sentence()).contains("-"), "hyphen");
    candidate.evidence().add(lines.get(at).sentence().evidence(span));
    return candidate;
  }

  private static double about(Minutes minutes) {
    if (minutes.best() != null) {
      return minutes.best();
    }
    return minutes.low() != null ? minutes.low() : minutes.high();
  }
}
