package hitilafu.ingest.extract;

import hitilafu.model.Certainty;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * When a page was published and changed, chosen among all claims.
 *
 * <p>The most trusted witness is believed, and of equals the one nearest to the headline. What
 * dates a change is taken for the publication only if nothing else is there. Claims that agree with
 * the one chosen make it finer: they add the minute to a day, and to a moment in UTC the clock that
 * the page lives by.
 *
 * @param published null if the page does not say
 * @param modified null if the page does not say
 */
record Chronology(Dated published, Dated modified) {
  private static final Comparator<DateClaim> TRUST =
      Comparator.comparing(DateClaim::witness).thenComparingInt(DateClaim::distance);

  private static final Duration SAME = Duration.ofMinutes(1);

  static Chronology choose(List<DateClaim> claims) {
    Optional<DateClaim> original = first(claims, DateClaim::mayBeOriginal);
    Optional<DateClaim> change = first(claims, DateClaim::isChange);
    Dated published =
        original
            .map(claim -> refined(claim, claims))
            .or(() -> change.map(claim -> refined(claim, claims).as(Certainty.PRINTED)))
            .orElse(null);
    Dated modified = change.map(claim -> refined(claim, claims)).orElse(null);
    boolean before = modified != null && modified.day().isBefore(published.day());
    return new Chronology(published, before ? null : modified);
  }

  private static Optional<DateClaim> first(List<DateClaim> claims, Predicate<DateClaim> wanted) {
    return claims.stream().filter(wanted).min(TRUST);
  }

  private static Dated refined(DateClaim chosen, List<DateClaim> claims) {
    Dated dated = chosen.dated();
    Dated fine =
        dated.isDay()
            ? toTheMinute(chosen, claims)
            : chosen.isUniversal()
                ? sameMoment(chosen, claims)
                    .or(() -> byPrintedClock(chosen, claims))
                    .or(() -> printedDay(chosen, claims))
                    .orElse(dated)
                : dated;
    return fine.as(chosen.witness().certainty());
  }

  private static Dated toTheMinute(DateClaim chosen, List<DateClaim> claims) {
    return claims.stream()
        .filter(claim -> claim.isMoment() && claim.role() == chosen.role())
        .sorted(TRUST)
        .map(DateClaim::dated)
        .reduce(chosen.dated(), Dated::sharpened);
  }

  /**
   * Another witness gives the same moment, or nearly, by a local clock: which is all to be learnt.
   */
  private static Optional<Dated> sameMoment(DateClaim chosen, List<DateClaim> claims) {
    return claims.stream()
        .filter(claim -> claim.isMoment() && !claim.isUniversal())
        .filter(claim -> isSame(claim.dated(), chosen.dated()))
        .min(TRUST)
        .map(claim -> byClockOf(claim.dated(), chosen.dated()));
  }

  /** Some seconds apart may be a day apart: then the day is that of the clock it was read from. */
  private static Dated byClockOf(Dated local, Dated chosen) {
    Dated same = chosen.by(local.offset());
    return same.day().equals(local.day()) ? same : local;
  }

  private static boolean isSame(Dated one, Dated other) {
    return Duration.between(one.at(), other.at()).abs().compareTo(SAME) < 0;
  }

  /** The hour printed beside the headline tells which clock it is. */
  private static Optional<Dated> byPrintedClock(DateClaim chosen, List<DateClaim> claims) {
    return confirming(chosen, claims)
        .flatMap(claim -> claim.byClock(chosen.dated().at()).stream())
        .findFirst();
  }

  /**
   * The page prints the day before or after, which it is somewhere on earth at that moment. Where,
   * is not known: only the day is certain.
   */
  private static Optional<Dated> printedDay(DateClaim chosen, List<DateClaim> claims) {
    return confirming(chosen, claims)
        .findFirst()
        .filter(claim -> !claim.day().equals(chosen.day()))
        .filter(claim -> claim.isDayOf(chosen.dated().at()))
        .map(DateClaim::dated);
  }

  /** Days near the headline that may be meant to be that of the chosen moment. */
  private static Stream<DateClaim> confirming(DateClaim chosen, List<DateClaim> claims) {
    return claims.stream()
        .filter(claim -> !claim.isMoment() && claim.witness().isNear())
        .filter(
            claim ->
                claim.role() == chosen.role()
                    || claim.role() == DateRole.UNSAID && chosen.role() == DateRole.PUBLISHED)
        .sorted(TRUST);
  }
}
