package hitilafu.ingest.source;

import hitilafu.ingest.extract.CleanText;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import org.jsoup.Jsoup;

/** Compares what was read of an entry with what a foreign corpus expects. */
final class Expected {
  private Expected() {}

  static boolean has(String field, FeedItem item) {
    return value(field, item) != null;
  }

  /** Titles are compared without the markup that we take out, times as moments. */
  static boolean is(String field, FeedItem item, String expected) {
    Object value = value(field, item);
    return switch (field) {
      case "title" ->
          CleanText.of(expected).equals(value)
              || CleanText.of(Jsoup.parse(expected).text()).equals(value);
      case "published", "updated" -> moment(expected).equals(value);
      default -> expected.equals(value);
    };
  }

  private static Object value(String field, FeedItem item) {
    return switch (field) {
      case "title" -> item.title();
      case "link" -> item.link();
      case "id" -> item.id();
      case "published" -> item.published() == null ? null : item.published().revised();
      case "updated" -> item.updated() == null ? null : item.updated().revised();
      default -> throw new IllegalArgumentException(field);
    };
  }

  private static Instant moment(String expected) {
    if (expected.startsWith("(")) {
      String[] parts = expected.substring(1).split("\\D+");
      int[] n = Arrays.stream(parts).mapToInt(Integer::parseInt).toArray();
      return LocalDateTime.of(n[0], n[1], n[2], n[3], n[4], n[5]).toInstant(ZoneOffset.UTC);
    }
    try {
      return OffsetDateTime.parse(expected).toInstant();
    } catch (DateTimeException notIso) {
      return OffsetDateTime.parse(expected, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
    }
  }
}
