package hitilafu.ingest.extract;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

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
    Instant latest = capturedAt.isBefore(FIRST_PAGE) ? Instant.MAX : capturedAt.plus(AHEAD);
    List<DateClaim> claims = new ArrayList<>(claims(page, title));
    claims.removeIf(claim -> claim.role() == DateRole.OTHER || claim.dated().at().isAfter(latest));
    if (claims.isEmpty()) {
      ScriptedDates.read(page)
          .filter(claim -> !claim.dated().at().isAfter(latest))
          .ifPresent(claims::add);
    }
    return Chronology.choose(
        DayOrder.correct(
            claims, () -> DayOrder.usual(language(page), Address.host(page.url()).orElse(null))));
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

  private static String language(Page page) {
    Element html = page.document().firstElementChild();
    return html == null ? null : html.attr("lang");
  }
}
