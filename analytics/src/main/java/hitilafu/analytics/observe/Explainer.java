package hitilafu.analytics.observe;

import hitilafu.analytics.observe.Explanation.Answer;
import hitilafu.analytics.observe.Explanation.Timed;
import hitilafu.analytics.observe.Explanation.Told;
import hitilafu.analytics.observe.facts.CauseReader;
import hitilafu.analytics.observe.facts.CountReader;
import hitilafu.analytics.observe.facts.DurationReader;
import hitilafu.analytics.observe.facts.Reason;
import hitilafu.analytics.observe.facts.Standing;
import hitilafu.analytics.observe.facts.StandingFeatures;
import hitilafu.analytics.observe.facts.State;
import hitilafu.analytics.observe.facts.StatedWindowReader;
import hitilafu.analytics.observe.facts.StatusReader;
import hitilafu.analytics.observe.facts.TimeUse;
import hitilafu.analytics.observe.facts.WorkaroundReader;
import hitilafu.analytics.observe.learned.LinearModel;
import hitilafu.analytics.observe.learned.LinearModel.Weighed;
import hitilafu.analytics.observe.learned.Sense;
import hitilafu.analytics.observe.lines.Candidate;
import hitilafu.analytics.observe.lines.Choice;
import hitilafu.analytics.observe.lines.Line;
import hitilafu.analytics.observe.lines.LineFeatures;
import hitilafu.analytics.observe.lines.TimeRole;
import hitilafu.analytics.observe.subject.AgencyReader;
import hitilafu.analytics.observe.subject.Body;
import hitilafu.analytics.observe.subject.OperatorReader;
import hitilafu.analytics.observe.subject.ServiceCandidates;
import hitilafu.analytics.observe.subject.ServiceReader;
import hitilafu.analytics.observe.subject.ServiceUse;
import hitilafu.analytics.observe.times.Anchor;
import hitilafu.model.CountryCatalog;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/** Asks the models once more, and this time for their reasons. */
record Explainer(Models models) {
  private static final int MOST_REASONS = 5;
  private static final int MOST_ANSWERS = 5;
  private static final double WORTH_TELLING = -1;

  /**
   * @param lines with their times judged
   * @param country null if the text could not be placed
   */
  Explanation explain(List<Line> lines, CountryCatalog country, Anchor anchor) {
    Optional<Candidate<ServiceUse>> service = ServiceReader.read(lines, country, models.services());
    List<Candidate<Body>> bodies =
        service.map(found -> Subject.bodies(found, lines, country)).orElse(List.of());
    StatusReader status = new StatusReader(models.states(), models.standings());
    return new Explanation(
        answers(models.genres(), Genre.class, GenreFeatures.of(lines)),
        told(lines, anchor),
        answers(
            models.services(),
            ServiceCandidates.of(lines, country),
            f -> f.value().ref().name(),
            c -> 0.0),
        answers(
            models.operators(), bodies, body -> body.value().name(), OperatorReader::catalogued),
        answers(models.agencies(), bodies, body -> body.value().name(), AgencyReader::catalogued),
        answers(models.standings(), Standing.class, StandingFeatures.of(lines, status.odds(lines))),
        answers(models.windows(), StatedWindowReader.candidates(lines), Explainer::words, c -> 0.0),
        answers(models.durations(), DurationReader.candidates(lines), Explainer::words, c -> 0.0),
        answers(models.counts(), CountReader.candidates(lines), Explainer::words, c -> 0.0),
        answers(
            models.workarounds(),
            WorkaroundReader.candidates(lines),
            line -> line.value().text(),
            c -> 0.0));
  }

  private List<Told> told(List<Line> lines, Anchor anchor) {
    List<Told> told = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      Collection<String> features = LineFeatures.of(lines, i).features();
      Told sentence =
          new Told(
              line.sentence().paragraph(),
              line.text(),
              likely(answers(models.senses(), Sense.class, line.features())),
              likely(answers(models.states(), State.class, features)),
              likely(
                  answers(
                      models.reasons(), Reason.class, CauseReader.features(lines, i).features())),
              times(lines, i, anchor));
      if (!sentence.saysNothing()) {
        told.add(sentence);
      }
    }
    return told;
  }

  private List<Timed> times(List<Line> lines, int at, Anchor anchor) {
    return lines.get(at).times().stream()
        .map(
            time ->
                new Timed(
                    time.value(),
                    likely(
                        answers(
                            models.times(),
                            TimeRole.class,
                            TimeUse.features(lines, at, time, anchor)))))
        .toList();
  }

  private static List<Answer> likely(List<Answer> answers) {
    return answers.stream().filter(answer -> answer.odds() > WORTH_TELLING).toList();
  }

  private static <A extends Enum<A>> List<Answer> answers(
      LinearModel<A> model, Class<A> answers, Collection<String> features) {
    return Arrays.stream(answers.getEnumConstants())
        .map(
            answer ->
                new Answer(
                    answer.name().toLowerCase(Locale.ROOT),
                    model.odds(features).of(answer),
                    model.reasons(answer, features, MOST_REASONS)))
        .sorted(Comparator.comparingDouble(answer -> -answer.odds()))
        .toList();
  }

  private static <T> List<Answer> answers(
      LinearModel<Choice> model,
      List<Candidate<T>> candidates,
      Function<Candidate<T>, String> name,
      ToDoubleFunction<Candidate<T>> catalogued) {
    return candidates.stream()
        .map(candidate -> answer(model, candidate, name.apply(candidate), catalogued))
        .sorted(Comparator.comparingDouble(answer -> -answer.odds()))
        .limit(MOST_ANSWERS)
        .toList();
  }

  private static <T> String words(Candidate<T> candidate) {
    return candidate.evidence().getFirst().quote();
  }

  private static <T> Answer answer(
      LinearModel<Choice> model,
      Candidate<T> candidate,
      String name,
      ToDoubleFunction<Candidate<T>> catalogued) {
    List<Weighed> reasons =
        new ArrayList<>(model.reasons(Choice.RIGHT, candidate.features(), MOST_REASONS));
    double catalog = catalogued.applyAsDouble(candidate);
    if (catalog != 0) {
      reasons.addFirst(new Weighed("what the catalog says", catalog));
    }
    double odds = model.odds(candidate.features()).of(Choice.RIGHT) + catalog;
    return new Answer(name, odds, reasons);
  }
}
