package hitilafu.analytics.observe;

import hitilafu.analytics.observe.Fit.Example;
import hitilafu.analytics.observe.learned.LinearModel;
import hitilafu.analytics.observe.lines.Candidate;
import hitilafu.analytics.observe.lines.Choice;
import hitilafu.analytics.observe.subject.Body;
import hitilafu.analytics.observe.subject.ServiceReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The examples of organisations: which of those that a text names operates, and which were hit. */
final class Bodied {
  private final Verdicts verdicts;
  private final LinearModel<Choice> services;

  Bodied(Verdicts verdicts, LinearModel<Choice> services) {
    this.verdicts = verdicts;
    this.services = services;
  }

  List<Example<Choice>> operators(List<Lessons.Seen> all) {
    List<Example<Choice>> examples = new ArrayList<>();
    for (Lessons.Seen seen : all) {
      String operator = seen.report().operator();
      for (Candidate<Body> body : bodies(seen)) {
        examples.add(example(body, operator != null && verdicts.body(body.value(), operator)));
      }
    }
    return examples;
  }

  /** Only of reports whose organisations are labelled. */
  List<Example<Choice>> agencies(List<Lessons.Seen> all) {
    List<Example<Choice>> examples = new ArrayList<>();
    for (Lessons.Seen seen : all) {
      if (!seen.report().label().has("affected_agencies")) {
        continue;
      }
      String operator = seen.report().operator();
      for (Candidate<Body> body : bodies(seen)) {
        if (operator == null || !verdicts.body(body.value(), operator)) {
          boolean hit =
              seen.report().list("affected_agencies").stream()
                  .anyMatch(agency -> verdicts.sameBody(body.value(), agency));
          examples.add(example(body, hit));
        }
      }
    }
    return examples;
  }

  private List<Candidate<Body>> bodies(Lessons.Seen seen) {
    return !seen.outage()
        ? List.of()
        : ServiceReader.read(seen.lines(), seen.country(), services).stream()
            .flatMap(service -> Subject.bodies(service, seen.lines(), seen.country()).stream())
            .toList();
  }

  private static Example<Choice> example(Candidate<Body> body, boolean right) {
    return new Example<>(body.features(), right ? Set.of(Choice.RIGHT) : Set.of());
  }
}
