package hitilafu.ingest.source;

import crawlercommons.sitemaps.AbstractSiteMap;
import hitilafu.ingest.extract.CleanText;
import hitilafu.model.PlausibleTime;
import hitilafu.model.Precision;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.regex.Pattern;

/** The fields of a sitemap, whoever parsed it. */
final class SitemapFields {
  /** Addresses shall be complete; of the others, only a path is plain enough. */
  private static final Pattern ADDRESS = Pattern.compile("\\s*(?i:https?:/)?/[^/].*|\\s*//[^/].*");

  private SitemapFields() {}

  static Optional<String> link(String loc, Harvest harvest) {
    if (ADDRESS.matcher(loc).lookingAt()) {
      return harvest.link(loc);
    }
    harvest.refuse(loc);
    return Optional.empty();
  }

  /**
   * What stands behind an address.
   *
   * @param title of the news extension; null if there is none
   * @param published of the news extension; null if there is none. The parser gives a bare date as
   *     its midnight in UTC, at which nobody publishes to the second
   */
  static Entry entry(String url, String title, ZonedDateTime published, Instant updatedAt) {
    Instant publishedAt = plausible(published);
    String clean = title == null ? "" : CleanText.of(title);
    return new Entry(
        url,
        null,
        clean.isEmpty() ? null : clean,
        publishedAt,
        publishedAt == null ? null : precision(publishedAt),
        updatedAt);
  }

  /** As the parser for sound sitemaps reads it; null if it is no date. */
  static ZonedDateTime time(String text) {
    return AbstractSiteMap.convertToZonedDateTime(text.strip());
  }

  /** The same moment; null for null, and for what cannot be. */
  static Instant plausible(ZonedDateTime time) {
    try {
      return time == null ? null : PlausibleTime.require(time.toInstant());
    } catch (DateTimeException implausible) {
      return null;
    }
  }

  private static Precision precision(Instant time) {
    boolean midnight = time.atZone(ZoneOffset.UTC).toLocalTime().equals(LocalTime.MIDNIGHT);
    return midnight ? Precision.DAY : Precision.MINUTE;
  }
}
