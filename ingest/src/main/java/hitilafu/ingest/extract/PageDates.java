package hitilafu.ingest.extract;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Hears all who speak of a page's dates. */
final class PageDates {
  /** Clocks are not all right, and days begin earlier in the east. */
  private static final Duration AHEAD = Duration.ofDays(1);

  private static final Instant FIRST_PAGE = Instant.parse("1990-01-01T00:00:00Z");

  private PageDates() {}

  /**
   * When a page was published and changed.
   *
   * @param title the headline; null if not known
   * @param capturedAt what is later than the day after cannot be meant; before the first web page
   *     if it is not known
   */
  static Chronology read(Page page, String title, Instant capturedAt) {
    Instant latest = latest(capturedAt);
    List<DateClaim> claims = new ArrayList<>(claims(page, title));
    claims.removeIf(claim -> claim.role() == DateRole.OTHER);
    List<DateClaim> past = past(page, claims, latest);
    return Chronology.choose(
        past.isEmpty() ? past(page, ScriptedDates.read(page).stream().toList(), latest) : past);
  }

  /** Only once day and month are in order can one say what has been. */
  private static List<DateClaim> past(Page page, List<DateClaim> claims, Instant latest) {
    String host = Address.host(page.url()).orElse(null);
    return DayOrder.correct(claims, () -> DayOrder.usual(page.language(), host)).stream()
        .filter(claim -> !claim.dated().at().isAfter(latest))
        .toList();
  }

  /** Nothing that was captured then is of a later time. */
  static Instant latest(Instant capturedAt) {
    return capturedAt.isBefore(FIRST_PAGE) ? Instant.MAX : capturedAt.plus(AHEAD);
  }

  static List<DateClaim> claims(Page page, String title) {
    Vicinity headline = Vicinity.of(page, title);
    List<DateClaim> claims = new ArrayList<>();
    DeclaredDates.read(page, claims::add);
    MarkedDates.read(page, headline, claims::add);
    PrintedDates.read(page, headline, claims::add);
    Address.date(page.url())
        .ifPresent(d -> claims.add(DateClaim.of(d, DateRole.UNSAID, DateWitness.ADDRESS, 0)));
    return claims;
  }
}
