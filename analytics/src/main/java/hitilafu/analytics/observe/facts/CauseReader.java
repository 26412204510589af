package hitilafu.analytics.observe.facts;

import hitilafu.analytics.observe.learned.LinearModel;
import hitilafu.analytics.observe.learned.Odds;
import hitilafu.analytics.observe.lines.Candidate;
import hitilafu.analytics.observe.lines.Finding;
import hitilafu.analytics.observe.lines.Line;
import hitilafu.analytics.observe.lines.LineFeatures;
import hitilafu.analytics.observe.text.Span;
import hitilafu.analytics.observe.text.Vocabulary;
import hitilafu.model.Cause;
import hitilafu.model.CauseCategory;
import hitilafu.model.CauseDetail;
import hitilafu.model.Evidence;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Why, as the text claims: the mechanism that a line states as the reason; else words that explain
 * nothing, kept as they stand. A guess, a denial and the reason of an earlier event are none.
 *
 * @param reasons how a line speaks of a reason
 * @param mechanisms which reason it is, if it speaks of one
 */
public record CauseReader(LinearModel<Reason> reasons, LinearModel<CauseDetail> mechanisms) {
  private static final double HARDLY = -1.5;
  private static final double LIKELY = 0.15;

  /** Of an earlier event, which is told in few words. */
  private static final double LIKELY_EARLIER = 0.1;

  /** The event itself, where electricity is what failed. */
  private static final Vocabulary EVENT =
      Vocabulary.of(
          "power (failure|outage|cut|went|hitch|service)|grid (failure|collapse)|black ?out",
          "(kukatika|kukosekana|kupotea) kwa umeme|umeme (umekatika|ulikatika)");

  private record Claim(Line line, double probability) {}

  /**
   * @param told how a reason of the event is told: that of an earlier one as EARLIER
   * @param electricity whether it is electricity that failed, so that its failure is no reason
   */
  public Optional<Finding<Cause>> read(List<Line> lines, Reason told, boolean electricity) {
    Map<CauseDetail, Claim> claims = new EnumMap<>(CauseDetail.class);
    for (int i = 0; i < lines.size(); i++) {
      Odds<Reason> reason = reasons.odds(features(lines, i).features());
      Reason as = reason.best(Reason.class);
      if (reason.of(as) > HARDLY && (as == Reason.STATED || as == told)) {
        boolean event = electricity && EVENT.in(lines.get(i).sentence());
        claim(lines, i, reason.probability(as), event, claims);
      }
    }
    CauseDetail best = null;
    for (Map.Entry<CauseDetail, Claim> claim : claims.entrySet()) {
      boolean likelier =
          best == null || claim.getValue().probability() > claims.get(best).probability();
      best = likelier ? claim.getKey() : best;
    }
    double likely = told == Reason.EARLIER ? LIKELY_EARLIER : LIKELY;
    return best == null || claims.get(best).probability() < likely
        ? nothing(lines)
        : Optional.of(mechanism(best, claims));
  }

  private void claim(
      List<Line> lines, int at, double stated, boolean event, Map<CauseDetail, Claim> claims) {
    Odds<CauseDetail> odds = mechanisms.odds(words(lines, at).features());
    for (CauseDetail detail : CauseDetail.values()) {
      if (event && detail == CauseDetail.POWER) {
        continue;
      }
      Claim claim = new Claim(lines.get(at), stated * odds.probability(detail));
      claims.merge(detail, claim, (a, b) -> b.probability() > a.probability() ? b : a);
    }
  }

  /** What the model of reasons sees of a line. */
  public static Candidate<Line> features(List<Line> lines, int at) {
    Candidate<Line> seen = LineFeatures.of(lines, at);
    CauseWords.in(lines.get(at).sentence()).keySet().forEach(name -> seen.is("=" + name));
    return seen;
  }

  /** What the model of mechanisms sees of a line that gives a reason. */
  public static Candidate<Line> words(List<Line> lines, int at) {
    Candidate<Line> seen = new Candidate<>(lines.get(at));
    lines.get(at).features().stream()
        .filter(f -> f.indexOf('_') < 0 && f.charAt(0) != '+')
        .forEach(seen::is);
    CauseWords.in(lines.get(at).sentence()).keySet().forEach(name -> seen.is("=" + name));
    return seen;
  }

  private static Finding<Cause> mechanism(CauseDetail detail, Map<CauseDetail, Claim> claims) {
    Line line = claims.get(detail).line();
    Evidence words =
        first(line, CauseWords.name(detail))
            .map(line.sentence()::evidence)
            .orElseGet(line.sentence()::evidence);
    boolean thirdParty =
        detail == CauseDetail.THIRD_PARTY
            || first(line, CauseWords.name(CauseDetail.THIRD_PARTY)).isPresent();
    Cause cause = new Cause(detail.category(), thirdParty, detail, words.quote());
    return new Finding<>(cause, words);
  }

  private static Optional<Span> first(Line line, String list) {
    return CauseWords.in(line.sentence()).getOrDefault(list, List.of()).stream().findFirst();
  }

  private static Optional<Finding<Cause>> nothing(List<Line> lines) {
    return lines.stream()
        .flatMap(line -> first(line, CauseWords.NOTHING).map(line.sentence()::evidence).stream())
        .findFirst()
        .map(
            words ->
                new Finding<>(new Cause(CauseCategory.UNKNOWN, false, null, words.quote()), words));
  }
}
