package hitilafu.ingest.file;

import com.fasterxml.jackson.databind.JsonNode;
import hitilafu.model.PlausibleTime;
import hitilafu.model.Problem;
import hitilafu.model.ProblemType;
import hitilafu.model.Stated;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

/** The fields of a line, and what was wrong with those that were asked for. */
final class LineFields {
  static final int MAX_URL = 8192;

  private static final int MAX_TITLE = 2000;
  private static final int MAX_TIME = 64;

  private final JsonNode line;
  private final List<Problem> problems = new ArrayList<>();

  LineFields(JsonNode line) {
    this.line = line;
  }

  boolean has(String name) {
    return line.hasNonNull(name);
  }

  /** Null if it is not there, empty for "" alone; anything but a text or a number is a fault. */
  String text(String name, int limit) {
    JsonNode value = line.get(name);
    if (value == null || value.isNull()) {
      return null;
    }
    if (!value.isTextual() && !value.isNumber()) {
      return invalid(name, "is no text");
    }
    String text = value.asText();
    if (text.length() > limit) {
      return invalid(name, "is longer than " + limit + " characters");
    }
    return limit < Integer.MAX_VALUE && text.isBlank() ? null : text;
  }

  Instant instant(String name, Instant fallback) {
    String text = text(name, MAX_TIME);
    if (text == null) {
      return fallback;
    }
    try {
      return PlausibleTime.require(OffsetDateTime.parse(text).toInstant());
    } catch (DateTimeException e) {
      invalid(name, "is no ISO 8601 time with a zone, such as 2025-01-03T09:41:07Z");
      return fallback;
    }
  }

  /** What the line states; what it leaves open is taken from the importer's own words. */
  Stated stated(Stated fallback) {
    String title = text("title", MAX_TITLE);
    String at = text("publishedAt", MAX_TIME);
    Stated published = at == null ? fallback : published(at, fallback);
    return new Stated(
        published.publishedAt(),
        published.publishedPrecision(),
        title == null ? fallback.title() : title);
  }

  private Stated published(String at, Stated fallback) {
    try {
      return Stated.published(at);
    } catch (DateTimeException e) {
      invalid("publishedAt", "is neither an ISO 8601 time with a zone nor a date");
      return fallback;
    }
  }

  private String invalid(String name, String what) {
    fault(ProblemType.INVALID_FIELD, "field " + name + " " + what);
    return null;
  }

  void fault(ProblemType type, String message) {
    problems.add(Problem.of(type, message.strip()));
  }

  List<Problem> problems() {
    return problems;
  }

  /** The same, the document's address known. */
  List<Problem> problemsOf(String url) {
    return problems.stream()
        .map(p -> new Problem(p.type(), p.file(), p.offset(), url, p.article(), p.message()))
        .toList();
  }
}
