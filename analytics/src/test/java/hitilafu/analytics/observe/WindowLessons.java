package hitilafu.analytics.observe;

import hitilafu.analytics.observe.Fit.Example;
import hitilafu.analytics.observe.facts.Pair;
import hitilafu.analytics.observe.facts.StatedWindowReader;
import hitilafu.analytics.observe.lines.Candidate;
import hitilafu.analytics.observe.lines.Choice;
import hitilafu.analytics.observe.times.TimeExpression;
import hitilafu.model.Evidence;
import java.util.ArrayList;
import java.util.List;

/**
 * The examples of windows: which two clock times say from when to when the event lasted. Texts that
 * are not labelled for windows have them where a start and an end stand together.
 */
final class WindowLessons {
  private WindowLessons() {}

  static List<Example<Choice>> of(List<FactLessons.Text> texts) {
    List<Example<Choice>> examples = new ArrayList<>();
    for (FactLessons.Text text : texts) {
      for (Candidate<Pair> candidate : StatedWindowReader.candidates(text.lines())) {
        examples.add(FactLessons.example(candidate, isWindow(text.facts(), candidate)));
      }
    }
    return examples;
  }

  private static boolean isWindow(Facts facts, Candidate<Pair> candidate) {
    if (facts.layers().has("windows")) {
      Evidence words = candidate.evidence().getFirst();
      return facts.labels("windows").stream()
          .filter(l -> l.overlaps(words.paragraph(), words.start(), words.end()))
          .anyMatch(l -> l.node().get("event").asBoolean());
    }
    return is(facts, candidate.value().first(), "start")
        && is(facts, candidate.value().second(), "end");
  }

  private static boolean is(Facts facts, TimeExpression time, String role) {
    return facts.labels("times").stream()
        .filter(l -> l.overlaps(time.paragraph(), time.start(), time.end()))
        .anyMatch(l -> l.node().get("role").asText().equals(role));
  }
}
