package hitilafu.ingest.extract.quality.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What is true of the pages of one publisher, by the version of its template. */
final class FundusTruth {
  /** {@code 2023-04-26 14:20:55-04:00}; some have fractions of a second, one has no offset. */
  private static final DateTimeFormatter TIME =
      new DateTimeFormatterBuilder()
          .appendPattern("yyyy-MM-dd HH:mm:ss")
          .appendFraction(ChronoField.NANO_OF_SECOND, 0, 9, true)
          .optionalStart()
          .appendOffset("+HH:MM", "Z")
          .optionalEnd()
          .toFormatter(Locale.ROOT);

  private FundusTruth() {}

  static List<News> versions(JsonNode publisher) {
    return publisher.properties().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(entry -> news(entry.getValue()))
        .toList();
  }

  private static News news(JsonNode node) {
    TemporalAccessor time =
        TIME.parseBest(
            node.get("publishing_date").textValue(), OffsetDateTime::from, LocalDateTime::from);
    return new News(
        node.get("title").textValue(),
        Stored.texts(node.path("authors")),
        body(node.get("body")),
        time instanceof OffsetDateTime at
            ? at.toLocalDate()
            : LocalDateTime.from(time).toLocalDate(),
        time instanceof OffsetDateTime at ? at.toInstant().truncatedTo(ChronoUnit.SECONDS) : null);
  }

  private static String body(JsonNode body) {
    List<String> paragraphs = new ArrayList<>(Stored.texts(body.path("summary")));
    for (JsonNode section : body.path("sections")) {
      paragraphs.addAll(Stored.texts(section.path("headline")));
      paragraphs.addAll(Stored.texts(section.path("paragraphs")));
    }
    return String.join("\n\n", paragraphs);
  }
}
