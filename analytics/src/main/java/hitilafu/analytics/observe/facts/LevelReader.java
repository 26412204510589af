package hitilafu.analytics.observe.facts;

import hitilafu.analytics.observe.lines.Finding;
import hitilafu.analytics.observe.lines.Line;
import hitilafu.analytics.observe.text.Vocabulary;
import hitilafu.model.Level;
import hitilafu.model.ObservationKind;
import java.util.List;
import java.util.Optional;

/** How bad it was, in the words of status pages. */
public final class LevelReader {
  private static final Vocabulary SOME =
      Vocabulary.of(
          "some (users|customers|areas|parts|services|people)|parts of",
          "several (areas|parts|regions|users)|partial(ly)?",
          "(two|three|four|five|\\d+) (regions|counties|areas)|a small (number|population)",
          "baadhi ya|intermittent(ly)?");
  private static final Vocabulary SLOW =
      Vocabulary.of(
          "slow(ed|ly|s|ness)?|delays?|delayed|sluggish|slowdowns?|yachelewa|kuchelewa|inasita");
  private static final Vocabulary DOWN =
      Vocabulary.of(
          "(nation|country)-?wide|outages?|black-?outs?|crash(ed|es)?|collapse[ds]?",
          "unavailab\\w+|inaccessible|offline|down|paraly[sz]ed|out of (service|reach)",
          "could not be (reached|accessed|opened)|not working|unable to",
          "without (power|electricity)|cannot|could not|failed|failure|haipatikani|hazipatikani",
          "imekatika|umekatika|kukatika");
  private static final int LEAD = 6;

  private LevelReader() {}

  public static Optional<Finding<Level>> read(List<Line> lines, ObservationKind kind) {
    if (kind == ObservationKind.MAINTENANCE) {
      return lines.stream()
          .filter(line -> line.planned() != null)
          .findFirst()
          .map(
              line ->
                  new Finding<>(Level.UNDER_MAINTENANCE, line.sentence().evidence(line.planned())));
    }
    List<Line> lead = lines.stream().filter(Line::fails).limit(LEAD).toList();
    return first(lead.stream().limit(2).toList(), SOME, Level.PARTIAL_OUTAGE)
        .or(() -> first(lead, DOWN, Level.MAJOR_OUTAGE))
        .or(() -> first(lead, SLOW, Level.DEGRADED_PERFORMANCE));
  }

  private static Optional<Finding<Level>> first(List<Line> lines, Vocabulary words, Level level) {
    return lines.stream()
        .flatMap(line -> words.find(line.sentence()).map(line.sentence()::evidence).stream())
        .findFirst()
        .map(evidence -> new Finding<>(level, evidence));
  }
}
