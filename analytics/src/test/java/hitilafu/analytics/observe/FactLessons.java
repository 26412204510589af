package hitilafu.analytics.observe;

import hitilafu.analytics.observe.Fit.Example;
import hitilafu.analytics.observe.Lessons.Seen;
import hitilafu.analytics.observe.facts.CauseReader;
import hitilafu.analytics.observe.facts.CountReader;
import hitilafu.analytics.observe.facts.DurationReader;
import hitilafu.analytics.observe.facts.Reason;
import hitilafu.analytics.observe.facts.Standing;
import hitilafu.analytics.observe.facts.StandingFeatures;
import hitilafu.analytics.observe.facts.State;
import hitilafu.analytics.observe.facts.StatusReader;
import hitilafu.analytics.observe.facts.TimeUse;
import hitilafu.analytics.observe.facts.WorkaroundReader;
import hitilafu.analytics.observe.learned.Odds;
import hitilafu.analytics.observe.lines.Candidate;
import hitilafu.analytics.observe.lines.Choice;
import hitilafu.analytics.observe.lines.Line;
import hitilafu.analytics.observe.lines.LineFeatures;
import hitilafu.analytics.observe.lines.TimeRole;
import hitilafu.analytics.observe.times.Anchor;
import hitilafu.analytics.observe.times.TimeExpression;
import hitilafu.analytics.observe.times.TimeReader;
import hitilafu.model.CauseDetail;
import hitilafu.model.Evidence;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The examples of facts: what each time, length, count, cause and state that a text names is to the
 * event. What builds on the times' roles, or on the lines' states, learns from answers to texts
 * that their model has not seen.
 */
final class FactLessons {
  private static final int FOLDS = 4;

  /** The tables of the models, by the names of their files. */
  record Tables(
      List<String> times,
      List<String> windows,
      List<String> durations,
      List<String> counts,
      List<String> reasons,
      List<String> mechanisms,
      List<String> states,
      List<String> standings,
      List<String> workarounds) {}

  /** A labelled text, its lines with the times in them, and what these are told from. */
  record Text(Facts facts, List<Line> lines, Anchor anchor) {
    String group() {
      return facts.report().group();
    }
  }

  private final List<Text> texts;

  FactLessons(List<Facts> all, Map<Report, Seen> seen) {
    texts = all.stream().map(facts -> text(facts, seen.get(facts.report()))).toList();
  }

  private static Text text(Facts facts, Seen seen) {
    Anchor anchor = Observer.anchor(seen.report().article(), seen.country());
    TimeReader times = new TimeReader(anchor);
    List<Line> lines =
        seen.lines().stream().map(line -> line.with(times.read(line.sentence()))).toList();
    return new Text(facts, lines, anchor);
  }

  Tables tables() {
    Fit<TimeRole> roles = new Fit<>(TimeRole.class, 10, 3);
    List<Text> judged =
        unseen(
            texts,
            some -> roles.model(times(some)),
            (text, model) ->
                new Text(
                    text.facts(),
                    TimeUse.judge(text.lines(), text.anchor(), model),
                    text.anchor()));
    Fit<State> states = new Fit<>(State.class, 5, 2);
    Map<Text, List<Odds<State>>> odds = new HashMap<>();
    unseen(
        judged,
        some -> states.model(states(some)),
        (text, model) -> {
          odds.put(text, new StatusReader(model, null).odds(text.lines()));
          return text;
        });
    return new Tables(
        roles.table(times(texts)),
        new Fit<>(Choice.class, 3, 3).table(WindowLessons.of(judged)),
        new Fit<>(Choice.class, 3, 3).table(durations(judged)),
        new Fit<>(Choice.class, 3, 3).table(counts(judged)),
        new Fit<>(Reason.class, 5, 2).table(reasons(judged)),
        new Fit<>(CauseDetail.class, 10, 2).table(mechanisms(judged)),
        states.table(states(judged)),
        new Fit<>(Standing.class, 2, 4).table(standings(judged, odds)),
        new Fit<>(Choice.class, 5, 2).table(workarounds(judged)));
  }

  private interface Answered<M> {
    Text by(Text text, M model);
  }

  /** Each text as it looks by a model that was taught by the others. */
  private static <M> List<Text> unseen(
      List<Text> texts, Function<List<Text>, M> teach, Answered<M> answered) {
    List<Text> all = new ArrayList<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      int left = fold;
      Predicate<Text> out = text -> Math.floorMod(text.group().hashCode(), FOLDS) == left;
      M model = teach.apply(texts.stream().filter(out.negate()).toList());
      texts.stream().filter(out).forEach(text -> all.add(answered.by(text, model)));
    }
    return all;
  }

  /** A text may be labelled for some facts only. */
  private static List<Text> having(String layer, List<Text> texts) {
    return texts.stream().filter(text -> text.facts().layers().has(layer)).toList();
  }

  static List<Example<TimeRole>> times(List<Text> texts) {
    List<Example<TimeRole>> examples = new ArrayList<>();
    for (Text text : having("times", texts)) {
      List<Facts.Label> labels = text.facts().labels("times");
      for (int i = 0; i < text.lines().size(); i++) {
        for (TimeExpression time : text.lines().get(i).times()) {
          TimeRole role =
              labels.stream()
                  .filter(l -> l.overlaps(time.paragraph(), time.start(), time.end()))
                  .findFirst()
                  .map(l -> TimeRole.valueOf(word(l, "role")))
                  .orElse(TimeRole.OTHER);
          examples.add(
              new Example<>(TimeUse.features(text.lines(), i, time, text.anchor()), Set.of(role)));
        }
      }
    }
    return examples;
  }

  private static List<Example<Choice>> durations(List<Text> texts) {
    return choices(
        texts,
        "durations",
        text -> DurationReader.candidates(text.lines()),
        label -> word(label, "role").equals("OUTAGE"));
  }

  private static List<Example<Choice>> counts(List<Text> texts) {
    return choices(
        texts,
        "counts",
        text -> CountReader.candidates(text.lines()),
        label -> label.node().get("impact").asBoolean());
  }

  private static <T> List<Example<Choice>> choices(
      List<Text> texts,
      String layer,
      Function<Text, List<Candidate<T>>> candidates,
      Predicate<Facts.Label> right) {
    List<Example<Choice>> examples = new ArrayList<>();
    for (Text text : having(layer, texts)) {
      List<Facts.Label> labels = text.facts().labels(layer);
      for (Candidate<T> candidate : candidates.apply(text)) {
        Evidence words = candidate.evidence().getFirst();
        boolean is =
            labels.stream()
                .filter(l -> l.overlaps(words.paragraph(), words.start(), words.end()))
                .anyMatch(right);
        examples.add(example(candidate, is));
      }
    }
    return examples;
  }

  static Example<Choice> example(Candidate<?> candidate, boolean right) {
    return new Example<>(candidate.features(), right ? Set.of(Choice.RIGHT) : Set.of());
  }

  private static List<Example<Reason>> reasons(List<Text> texts) {
    List<Example<Reason>> examples = new ArrayList<>();
    for (Text text : having("causes", texts)) {
      List<Facts.Label> labels = text.facts().labels("causes");
      for (int i = 0; i < text.lines().size(); i++) {
        Set<Reason> given = EnumSet.noneOf(Reason.class);
        within(labels, text.lines().get(i))
            .forEach(label -> given.add(Reason.valueOf(word(label, "claim"))));
        examples.add(new Example<>(CauseReader.features(text.lines(), i).features(), given));
      }
    }
    return examples;
  }

  /** Only of lines that give a reason, if only a guess; "technical hitch" is none of them. */
  private static List<Example<CauseDetail>> mechanisms(List<Text> texts) {
    List<Example<CauseDetail>> examples = new ArrayList<>();
    for (Text text : having("causes", texts)) {
      List<Facts.Label> labels = text.facts().labels("causes");
      for (int i = 0; i < text.lines().size(); i++) {
        List<Facts.Label> given = within(labels, text.lines().get(i));
        Set<CauseDetail> details = EnumSet.noneOf(CauseDetail.class);
        given.stream()
            .map(label -> word(label, "mechanism"))
            .filter(mechanism -> !mechanism.equals("UNKNOWN"))
            .forEach(mechanism -> details.add(CauseDetail.valueOf(mechanism)));
        if (!given.isEmpty()) {
          examples.add(new Example<>(CauseReader.words(text.lines(), i).features(), details));
        }
      }
    }
    return examples;
  }

  private static List<Example<State>> states(List<Text> texts) {
    List<Example<State>> examples = new ArrayList<>();
    for (Text text : having("states", texts)) {
      List<Facts.Label> labels = text.facts().labels("states");
      for (int i = 0; i < text.lines().size(); i++) {
        Set<State> said = EnumSet.noneOf(State.class);
        within(labels, text.lines().get(i)).forEach(l -> said.add(State.valueOf(word(l, "says"))));
        examples.add(new Example<>(LineFeatures.of(text.lines(), i).features(), said));
      }
    }
    return examples;
  }

  private static List<Example<Standing>> standings(
      List<Text> texts, Map<Text, List<Odds<State>>> odds) {
    List<Example<Standing>> examples = new ArrayList<>();
    for (Text text : having("status", texts)) {
      String status = text.facts().layers().path("status").asText().toUpperCase(Locale.ROOT);
      boolean outage = text.facts().report().is("outage");
      if (outage && !status.equals("UNKNOWN") && !status.equals("NULL")) {
        examples.add(
            new Example<>(
                StandingFeatures.of(text.lines(), odds.get(text)),
                Set.of(Standing.valueOf(status))));
      }
    }
    return examples;
  }

  private static List<Example<Choice>> workarounds(List<Text> texts) {
    List<Example<Choice>> examples = new ArrayList<>();
    for (Text text : having("workaround", texts)) {
      String told = text.facts().layers().path("workaround").asText("");
      for (Candidate<Line> line : WorkaroundReader.candidates(text.lines())) {
        boolean tells =
            !told.isEmpty() && !told.equals("null") && line.value().text().contains(told);
        examples.add(example(line, tells));
      }
    }
    return examples;
  }

  private static List<Facts.Label> within(List<Facts.Label> labels, Line line) {
    return labels.stream()
        .filter(
            l ->
                l.overlaps(
                    line.sentence().paragraph(), line.sentence().start(), line.sentence().end()))
        .toList();
  }

  private static String word(Facts.Label label, String field) {
    return label.node().get(field).asText().toUpperCase(Locale.ROOT);
  }
}
