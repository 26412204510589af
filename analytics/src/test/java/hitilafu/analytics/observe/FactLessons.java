package hitilafu.analytics.observe;

import hitilafu.analytics.observe.Fit.Example;
import hitilafu.analytics.observe.Lessons.Seen;
import hitilafu.analytics.observe.times.Anchor;
import hitilafu.analytics.observe.times.Length;
import hitilafu.analytics.observe.times.TimeExpression;
import hitilafu.analytics.observe.times.TimeReader;
import hitilafu.model.Evidence;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The examples of facts: what each time, length, count and cause that a text names is to it. */
final class FactLessons {
  private final Map<Report, Seen> seen;

  FactLessons(Map<Report, Seen> seen) {
    this.seen = seen;
  }

  /** The tables of the models, by the names of their files. */
  record Tables(List<String> times, List<String> durations) {}

  Tables tables(List<Facts> all) {
    return new Tables(
        new Fit<>(TimeRole.class, 10, 3).table(times(all)),
        new Fit<>(Choice.class, 3, 3).table(durations(all)));
  }

  /** A text's lines with the times in them, and what these are told from. */
  record Dated(List<Line> lines, Anchor anchor) {
    static Dated of(Seen seen) {
      ZoneId zone = seen.country() == null ? ZoneOffset.UTC : ZoneId.of(seen.country().zone());
      Anchor anchor = Anchor.of(seen.report().article(), zone);
      TimeReader times = new TimeReader(anchor);
      return new Dated(
          seen.lines().stream().map(line -> line.with(times.read(line.sentence()))).toList(),
          anchor);
    }
  }

  List<Example<TimeRole>> times(List<Facts> all) {
    List<Example<TimeRole>> examples = new ArrayList<>();
    for (Facts facts : all) {
      Dated dated = Dated.of(seen.get(facts.report()));
      List<Facts.Label> labels = facts.labels("times");
      List<Line> lines = dated.lines();
      for (int i = 0; i < lines.size(); i++) {
        for (TimeExpression time : lines.get(i).times()) {
          Set<TimeRole> role =
              labels.stream()
                  .filter(l -> l.overlaps(time.paragraph(), time.start(), time.end()))
                  .findFirst()
                  .map(FactLessons::role)
                  .map(Set::of)
                  .orElse(EnumSet.of(TimeRole.OTHER));
          examples.add(new Example<>(TimeUse.features(lines, i, time, dated.anchor()), role));
        }
      }
    }
    return examples;
  }

  /** A length that the labels do not list has no number, or none that is one of time. */
  List<Example<Choice>> durations(List<Facts> all) {
    List<Example<Choice>> examples = new ArrayList<>();
    for (Facts facts : all) {
      List<Facts.Label> labels = facts.labels("durations");
      for (Candidate<Length> length : DurationReader.candidates(seen.get(facts.report()).lines())) {
        Evidence words = length.evidence().getFirst();
        boolean right =
            labels.stream()
                .filter(l -> l.overlaps(words.paragraph(), words.start(), words.end()))
                .anyMatch(l -> l.node().get("role").asText().equals("outage"));
        examples.add(new Example<>(length.features(), right ? Set.of(Choice.RIGHT) : Set.of()));
      }
    }
    return examples;
  }

  private static TimeRole role(Facts.Label label) {
    return TimeRole.valueOf(label.node().get("role").asText().toUpperCase(Locale.ROOT));
  }
}
