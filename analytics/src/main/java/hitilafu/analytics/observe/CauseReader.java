package hitilafu.analytics.observe;

import hitilafu.analytics.observe.text.Span;
import hitilafu.analytics.observe.text.Vocabulary;
import hitilafu.model.Cause;
import hitilafu.model.CauseCategory;
import hitilafu.model.CauseDetail;
import hitilafu.model.Evidence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Why, as the text claims: a mechanism that a line ties to the failure; else a supplier who is
 * blamed; else words that explain nothing, kept as they stand. Guesses give way to statements.
 */
final class CauseReader {
  private static final Vocabulary BECAUSE =
      Vocabulary.of(
          "due to|caus(e|ed|es|ing)|because( of)?|blam(e|ed|es|ing)|attribut(e|ed|ing)",
          "put(s|ting)? (it |this |that |the \\w+ )?down to|result(s|ed)? (of|from)",
          "resulting from|occasioned|came (from|about|because)|com(es|ing) from|aris\\w+ from",
          "ar(o|i)se|culprit|to blame|behind|owing to|led to|the work of|reason|triggered",
          "traced|set off|following|followed|after|when|with|affect(ed|s|ing)",
          "over(loaded|whelmed)|started with|brought down|left|has led|stem(s|med|ming)",
          "failed first|kutokana na|(i|u|zi|li|ya)(li|me)?sababishwa|chanzo|kwa sababu|kufuatia",
          "hit|through|on account of|citing|experienc\\w+|suffer\\w+|develop\\w+|had|faced",
          "under( that)? pressure|run into|ran into|there (was|were)");

  private static final Vocabulary DOUBTED =
      Vocabulary.of(
          "may|might|could be|possibl[ey]|suspect\\w*|speculat\\w*|rumou?r\\w*|fear\\w*",
          "not (yet )?(known|clear)|whether|no (sign|evidence)|ruled out|den(y|ies|ied)",
          "rather than|apparently|wrote on X|tweeted|warned of|should");

  private static final Vocabulary RULED_OUT =
      Vocabulary.of(
          "(no|not|nothing|without) (\\w+ ){0,4}(attack|hack\\w*|malicious|breach|cyber\\w*"
              + "|compromised)",
          "ruled out|den(y|ies|ied)|warned (of|earlier)|had (earlier )?warned|forecast|whether");

  private static final Vocabulary HEARSAY =
      Vocabulary.of(
          "wrote on (X|Twitter|Facebook)|(passenger|traveller|customer|user)s? (at|said|wrote)");

  /** What ties a supplier to the failure; to name one is not yet to blame it. */
  private static final Vocabulary AT_FAULT =
      Vocabulary.of("side|lay with|issue|problem|fault|infrastructure|blam\\w+|down to|caused");

  /** The event itself, where electricity is what failed. */
  private static final Vocabulary EVENT =
      Vocabulary.of("power (failure|outage|cut)|grid (failure|collapse)|kukatika kwa umeme");

  private static final double ENOUGH = 1;
  private static final double CUE = 2;

  private CauseReader() {}

  private record Claim(CauseWords words, Line line, Span span, double weight) {}

  static Optional<Finding<Cause>> read(List<Line> lines, boolean electricity) {
    List<Claim> claims = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      claim(lines, i, electricity).ifPresent(claims::add);
    }
    Claim best = null;
    for (Claim claim : claims) {
      best = best == null || claim.weight() > best.weight() ? claim : best;
    }
    Optional<Line> supplier = supplier(lines);
    if (best != null) {
      return Optional.of(mechanism(best, supplier));
    }
    return supplier.map(CauseReader::thirdParty).or(() -> nothing(lines));
  }

  private static Optional<Claim> claim(List<Line> lines, int i, boolean electricity) {
    Line line = lines.get(i);
    if (RULED_OUT.in(line.sentence())) {
      return Optional.empty();
    }
    for (CauseWords words : CauseWords.ALL) {
      Optional<Span> span = words.words().find(line.sentence());
      boolean power = electricity && words.detail() == CauseDetail.POWER;
      if (span.isPresent() && !(power && EVENT.in(span.get().of(line.sentence())))) {
        double weight = weight(lines, i, words, span.get());
        return Optional.of(new Claim(words, line, span.get(), weight))
            .filter(claim -> claim.weight() >= ENOUGH);
      }
    }
    return Optional.empty();
  }

  private static double weight(List<Line> lines, int i, CauseWords words, Span span) {
    Line line = lines.get(i);
    boolean tied = BECAUSE.in(line.sentence());
    boolean near = line.fails() || i > 0 && lines.get(i - 1).fails() || line.restored() != null;
    double weight = (tied ? CUE : 0) + (near ? 1 : 0) + (line.title() ? 0.5 : 0);
    if (DOUBTED.before(line.sentence(), span, 80)) {
      weight -= 1;
    }
    if (HEARSAY.in(line.sentence())) {
      weight -= 2;
    }
    // A bare word for software or hardware says little about why.
    boolean loose =
        words.detail() == CauseDetail.SOFTWARE || words.detail() == CauseDetail.HARDWARE;
    return loose && !(near && tied) ? 0 : weight;
  }

  private static Finding<Cause> mechanism(Claim claim, Optional<Line> supplier) {
    Evidence words = claim.line().sentence().evidence(claim.span());
    boolean thirdParty = supplier.filter(claim.line()::equals).isPresent();
    Cause cause =
        new Cause(claim.words().category(), thirdParty, claim.words().detail(), words.quote());
    return new Finding<>(cause, words);
  }

  private static Optional<Line> supplier(List<Line> lines) {
    return lines.stream()
        .filter(line -> CauseWords.THIRD_PARTY.in(line.sentence()))
        .filter(line -> line.fails() || BECAUSE.in(line.sentence()))
        .filter(line -> AT_FAULT.in(line.sentence()))
        .findFirst();
  }

  private static Finding<Cause> thirdParty(Line line) {
    Span span = CauseWords.THIRD_PARTY.find(line.sentence()).orElseThrow();
    Evidence words = line.sentence().evidence(span);
    return new Finding<>(
        new Cause(CauseCategory.UNKNOWN, true, CauseDetail.THIRD_PARTY, words.quote()), words);
  }

  private static Optional<Finding<Cause>> nothing(List<Line> lines) {
    return lines.stream()
        .flatMap(
            line ->
                CauseWords.NOTHING.find(line.sentence()).map(line.sentence()::evidence).stream())
        .findFirst()
        .map(
            words ->
                new Finding<>(new Cause(CauseCategory.UNKNOWN, false, null, words.quote()), words));
  }
}
