package hitilafu.analytics.observe;

import hitilafu.analytics.observe.Explanation.Answer;
import hitilafu.analytics.observe.Explanation.Told;
import hitilafu.analytics.observe.learned.LinearModel;
import hitilafu.analytics.observe.learned.LinearModel.Weighed;
import hitilafu.analytics.observe.learned.Sense;
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
import java.util.stream.Stream;

/** Asks the models once more, and this time for their reasons. */
record Explainer(Models models) {
  private static final int MOST_REASONS = 5;
  private static final int MOST_ANSWERS = 5;
  private static final double WORTH_TELLING = -1;

  /**
   * @param country null if the text could not be placed
   */
  Explanation explain(List<Line> lines, CountryCatalog country) {
    Optional<Candidate<ServiceUse>> service = ServiceReader.read(lines, country, models.services());
    List<Candidate<Body>> bodies =
        service.map(found -> Subject.bodies(found, lines, country)).orElse(List.of());
    return new Explanation(
        answers(models.genres(), Genre.class, GenreFeatures.of(lines)),
        lines.stream().flatMap(this::told).toList(),
        answers(
            models.services(), ServiceCandidates.of(lines, country), f -> f.ref().name(), c -> 0.0),
        answers(models.operators(), bodies, Body::name, OperatorReader::catalogued),
        answers(models.agencies(), bodies, Body::name, AgencyReader::catalogued));
  }

  private Stream<Told> told(Line line) {
    List<Answer> senses =
        answers(models.senses(), Sense.class, line.features()).stream()
            .filter(answer -> answer.odds() > WORTH_TELLING)
            .toList();
    return senses.isEmpty()
        ? Stream.empty()
        : Stream.of(new Told(line.sentence().paragraph(), line.text(), senses));
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
      Function<T, String> name,
      ToDoubleFunction<Candidate<T>> catalogued) {
    return candidates.stream()
        .map(candidate -> answer(model, candidate, name.apply(candidate.value()), catalogued))
        .sorted(Comparator.comparingDouble(answer -> -answer.odds()))
        .limit(MOST_ANSWERS)
        .toList();
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
