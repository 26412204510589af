package hitilafu.ingest.source;

import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.List;
import java.util.Locale;
import org.jsoup.select.Selector;

/** The keys of a source of kind {@code listing}. */
final class ListingSettings {
  /** Selects the articles: links, or elements that contain the link. */
  static final String ARTICLES = "articles";

  /** Selects an article's title within it. */
  static final String TITLE = "title";

  /** Selects an article's publication date within it. */
  static final String DATE = "date";

  /** How that date is written, where it is in none of the usual ways. */
  static final String DATE_FORMAT = "dateFormat";

  /** Selects the link to the page of older articles. */
  static final String NEXT = "next";

  /** The address of the pages of older articles, by number. */
  static final String OLDER = "older";

  static final List<Setting> ALL =
      List.of(
          new Setting(ARTICLES, true, ListingSettings::selectorFault),
          new Setting(TITLE, false, ListingSettings::selectorFault),
          new Setting(DATE, false, ListingSettings::selectorFault),
          new Setting(DATE_FORMAT, false, ListingSettings::dateFormatFault),
          new Setting(NEXT, false, ListingSettings::selectorFault),
          new Setting(OLDER, false, OlderPages::fault));

  private ListingSettings() {}

  /**
   * The format that a pattern stands for, its names in English.
   *
   * @throws IllegalArgumentException if it is none
   */
  static DateTimeFormatter dateFormat(String pattern) {
    return new DateTimeFormatterBuilder()
        .parseCaseInsensitive()
        .appendPattern(pattern)
        .toFormatter(Locale.ENGLISH);
  }

  private static String dateFormatFault(String pattern) {
    try {
      dateFormat(pattern);
      return null;
    } catch (IllegalArgumentException e) {
      return "\"%s\" is no date format; write one such as d MMMM yyyy".formatted(pattern);
    }
  }

  private static String selectorFault(String selector) {
    try {
      Selector.evaluatorOf(selector);
      return null;
    } catch (IllegalArgumentException | IllegalStateException e) {
      return "\"%s\" is no CSS selector; write one such as article h2 a".formatted(selector);
    }
  }
}
