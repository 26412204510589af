package hitilafu.ingest.extract;

import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** Whether 3/4/2025 is in April or in March. */
enum DayOrder {
  DAY_FIRST,
  MONTH_FIRST;

  /** Domains of countries that sites of all countries use. */
  private static final Set<String> ANYONES =
      Set.of(
          "ai", "cc", "co", "fm", "gg", "io", "is", "it", "la", "ly", "me", "nu", "sh", "to", "tv",
          "ws");

  /**
   * What is usual in a site's country, else for speakers of its language. In doubt the day comes
   * first, as in all of the region.
   *
   * @param language as declared, such as {@code en-US}; null if it is not
   * @param host null for a file
   */
  static DayOrder usual(String language, String host) {
    Locale locale = Locale.forLanguageTag(language == null ? "" : language.replace('_', '-'));
    String domain = host == null ? "" : host.substring(host.lastIndexOf('.') + 1);
    if (domain.length() == 2 && !ANYONES.contains(domain)) {
      String speech = locale.getLanguage().isEmpty() ? "en" : locale.getLanguage();
      return ofCountry(Locale.of(speech, domain.toUpperCase(Locale.ROOT)));
    }
    return locale.getCountry().isEmpty() ? DAY_FIRST : ofCountry(locale);
  }

  private static DayOrder ofCountry(Locale locale) {
    String pattern =
        DateTimeFormatterBuilder.getLocalizedDateTimePattern(
            FormatStyle.SHORT, null, IsoChronology.INSTANCE, locale);
    return pattern.indexOf('M') < pattern.indexOf('d') && pattern.charAt(0) != 'y'
        ? MONTH_FIRST
        : DAY_FIRST;
  }

  /**
   * Claims, read with the day first, in the order that the page's other dates prove, else in the
   * usual one.
   *
   * @param usual asked only where figures leave it open
   */
  static List<DateClaim> correct(List<DateClaim> claims, Supplier<DayOrder> usual) {
    if (claims.stream().noneMatch(claim -> claim.swapped() != null)) {
      return claims;
    }
    DayOrder order = proven(claims).orElseGet(usual);
    return order == MONTH_FIRST ? claims.stream().map(DateClaim::swap).toList() : claims;
  }

  private static Optional<DayOrder> proven(List<DateClaim> claims) {
    boolean dayFirst = isSaid(claims, claim -> claim);
    boolean monthFirst = isSaid(claims, DateClaim::swap);
    Optional<DayOrder> said =
        dayFirst == monthFirst
            ? Optional.empty()
            : Optional.of(monthFirst ? MONTH_FIRST : DAY_FIRST);
    return claims.stream()
        .map(DateClaim::proven)
        .filter(Objects::nonNull)
        .findFirst()
        .or(() -> said);
  }

  /** Another date, which can be read in one way only, is one of the ambiguous ones read so. */
  private static boolean isSaid(List<DateClaim> claims, UnaryOperator<DateClaim> reading) {
    return claims.stream()
        .filter(claim -> claim.swapped() != null)
        .map(claim -> reading.apply(claim).day())
        .anyMatch(day -> claims.stream().anyMatch(c -> c.swapped() == null && c.day().equals(day)));
  }
}
