package hitilafu.analytics.observe.lines;

import hitilafu.analytics.observe.learned.LinearModel;
import hitilafu.analytics.observe.learned.MaskedWord;
import hitilafu.analytics.observe.learned.Odds;
import hitilafu.analytics.observe.learned.Sense;
import hitilafu.analytics.observe.learned.SentenceFeatures;
import hitilafu.analytics.observe.names.Mention;
import hitilafu.analytics.observe.text.Sentence;
import hitilafu.analytics.observe.text.Sign;
import hitilafu.analytics.observe.text.Signs;
import hitilafu.analytics.observe.text.Span;
import hitilafu.analytics.observe.times.TimeExpression;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A sentence and what was seen in it before anything was concluded.
 *
 * @param mentions names of the catalog
 * @param words its words as models see them
 * @param features what the model of senses sees of it
 * @param odds how likely it says what of an event
 * @param times time expressions, their offsets the paragraph's
 * @param roles how likely each time is what to the event
 * @param claim what the word lists take for a claim that something failed; null if nothing
 * @param failure null if it does not say that something failed
 * @param restored where it says that something works again; null if it does not
 * @param planned where it speaks of planned work; null if it does not
 */
public record Line(
    Sentence sentence,
    Signs signs,
    List<Mention> mentions,
    List<MaskedWord> words,
    Collection<String> features,
    Odds<Sense> odds,
    List<TimeExpression> times,
    Map<TimeExpression, Odds<TimeRole>> roles,
    Failure claim,
    Failure failure,
    Span restored,
    Span planned) {

  /** Below these odds the words of a list are not believed. */
  private static final double HARDLY = -1.5;

  /** What a sentence says, apart from the times in it. */
  public static Line of(
      Sentence sentence, Signs signs, List<Mention> mentions, LinearModel<Sense> senses) {
    Optional<Failure> claim = FailureReader.read(sentence, signs, mentions);
    Optional<Span> returns = RestoredReader.read(sentence, signs);
    List<MaskedWord> words = MaskedWord.of(sentence, names(mentions));
    Collection<String> features = features(sentence, signs, words, claim, returns);
    Odds<Sense> odds = senses.odds(features);
    return new Line(
        sentence,
        signs,
        mentions,
        words,
        features,
        odds,
        List.of(),
        Map.of(),
        claim.orElse(null),
        failure(sentence, claim, odds),
        restored(sentence, signs, returns, odds),
        telling(sentence, odds, Sense.PLAN, signs.first(Sign.PLANNED)).orElse(null));
  }

  /** What the sense model sees of a sentence. */
  public static Collection<String> features(
      Sentence sentence, Signs signs, List<Mention> mentions) {
    return features(
        sentence,
        signs,
        MaskedWord.of(sentence, names(mentions)),
        FailureReader.read(sentence, signs, mentions),
        RestoredReader.read(sentence, signs));
  }

  private static Collection<String> features(
      Sentence sentence,
      Signs signs,
      List<MaskedWord> words,
      Optional<Failure> claim,
      Optional<Span> returns) {
    Collection<String> features = SentenceFeatures.of(sentence, signs, words);
    claim.ifPresent(told -> features.add("claims failure " + told.strength()));
    returns.ifPresent(told -> features.add("claims return"));
    return features;
  }

  private static Map<Span, String> names(List<Mention> mentions) {
    Map<Span, String> names = new LinkedHashMap<>();
    for (Mention mention : mentions) {
      if (mention.proper()) {
        names.put(
            mention.span(),
            mention.isService() ? "service" : mention.isAgency() ? "agency" : "place");
      }
    }
    return names;
  }

  private static Failure failure(Sentence sentence, Optional<Failure> claim, Odds<Sense> odds) {
    int strength = claim.map(Failure::strength).orElse(1);
    return telling(sentence, odds, Sense.FAILURE, claim.map(Failure::span))
        .map(span -> new Failure(span, strength))
        .orElse(null);
  }

  /** A sentence that promises is believed by its words alone, and so is "not until". */
  private static Span restored(
      Sentence sentence, Signs signs, Optional<Span> returns, Odds<Sense> odds) {
    if (signs.has(Sign.NOT_UNTIL)) {
      return signs.first(Sign.NOT_UNTIL).get();
    }
    boolean promises = returns.isEmpty() && signs.has(Sign.NOT_YET);
    return promises ? null : telling(sentence, odds, Sense.RETURN, returns).orElse(null);
  }

  /** The words that tell it; the whole sentence if only the model says so; empty if it does not. */
  private static Optional<Span> telling(
      Sentence sentence, Odds<Sense> odds, Sense sense, Optional<Span> words) {
    if (odds.of(sense) < HARDLY) {
      return Optional.empty();
    }
    Span whole = new Span(0, sentence.text().length());
    return words.or(() -> odds.yes(sense) ? Optional.of(whole) : Optional.empty());
  }

  public Line with(List<TimeExpression> times) {
    return with(times, Map.of());
  }

  public Line with(List<TimeExpression> times, Map<TimeExpression, Odds<TimeRole>> roles) {
    return new Line(
        sentence, signs, mentions, words, features, odds, times, roles, claim, failure, restored,
        planned);
  }

  public boolean has(Sign sign) {
    return signs.has(sign);
  }

  public boolean fails() {
    return failure != null;
  }

  /** Whether it says something of an event: that it began, ended or is planned. */
  public boolean states() {
    return failure != null || restored != null || planned != null;
  }

  /** Whether it names a service or an agency of the catalog, or a system in common words. */
  public boolean namesSubject() {
    return has(Sign.SYSTEMS) || mentions.stream().anyMatch(Mention::isSubject);
  }

  /** The words that say this of an event; empty if it does not. */
  public Optional<Span> telling(Sense sense) {
    return switch (sense) {
      case FAILURE -> findFailure().map(Failure::span);
      case RETURN -> Optional.ofNullable(restored);
      case PLAN -> Optional.ofNullable(planned);
      case EARLIER ->
          odds.yes(Sense.EARLIER)
              ? Optional.of(new Span(0, sentence.text().length()))
              : Optional.empty();
    };
  }

  public boolean title() {
    return sentence.title();
  }

  public String text() {
    return sentence.text();
  }

  public Optional<Failure> findFailure() {
    return Optional.ofNullable(failure);
  }

  /** A time expression's place within the sentence. */
  public Span span(TimeExpression time) {
    return new Span(time.start() - sentence.start(), time.end() - sentence.start());
  }
}
