package hitilafu.ingest.archive;

import hitilafu.model.Json;
import hitilafu.model.Precision;
import hitilafu.model.Stated;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.netpreserve.jwarc.MessageHeaders;

/**
 * Record headers of our own, for what WARC has no field for. Free text among them is a JSON string,
 * so that neither line breaks nor spaces are lost or do harm.
 */
final class OwnHeaders {
  static final String TARGET = "WARC-Target-URI";

  /** So that what is read can be written again, headers being bounded. */
  static final int MAX_URL = 8192;

  private static final int MAX_TITLE = 4096;
  private static final String URL = "Hitilafu-Url";
  private static final String ERRAND = "Hitilafu-Errand";
  private static final String TITLE = "Hitilafu-Title";
  private static final String PUBLISHED_AT = "Hitilafu-Published-At";
  private static final String PUBLISHED_PRECISION = "Hitilafu-Published-Precision";

  private static final String SAME_WORDS = "Hitilafu-Same-Words";

  private OwnHeaders() {}

  /** Says that an answer is no news. */
  static void sameWords(BiConsumer<String, String> record) {
    record.accept(SAME_WORDS, "true");
  }

  static boolean areSameWords(MessageHeaders headers) {
    return headers.first(SAME_WORDS).isPresent();
  }

  /** Says the address; what WARC may not hold of it stands in a header of our own. */
  static void address(String url, BiConsumer<String, String> record) {
    String target = TargetUri.legal(url);
    record.accept(TARGET, target);
    if (!target.equals(url)) {
      record.accept(URL, json(url));
    }
  }

  static void state(Stated stated, BiConsumer<String, String> record) {
    if (stated.title() != null) {
      record.accept(TITLE, json(stated.title()));
    }
    if (stated.publishedAt() != null) {
      record.accept(PUBLISHED_AT, stated.publishedAt().toString());
      record.accept(
          PUBLISHED_PRECISION, stated.publishedPrecision().name().toLowerCase(Locale.ROOT));
    }
  }

  static void send(Errand errand, BiConsumer<String, String> record) {
    record.accept(ERRAND, json(bare(errand)));
    Stated stated = errand.stated();
    state(
        new Stated(stated.publishedAt(), stated.publishedPrecision(), cut(stated.title())), record);
  }

  /** The errand without what was stated, which stands in headers that captures have too. */
  static Errand bare(Errand errand) {
    return new Errand(errand.role(), errand.source(), errand.origin(), errand.redirects(), null);
  }

  /** The address; null if the record names none. */
  static String url(MessageHeaders headers) {
    return text(headers, URL).or(() -> headers.first(TARGET).map(OwnHeaders::bare)).orElse(null);
  }

  static Instant date(MessageHeaders headers) {
    return headers.first("WARC-Date").map(Instant::parse).orElse(null);
  }

  static Stated stated(MessageHeaders headers) {
    return new Stated(
        headers.first(PUBLISHED_AT).map(Instant::parse).orElse(null),
        headers
            .first(PUBLISHED_PRECISION)
            .map(name -> Precision.valueOf(name.toUpperCase(Locale.ROOT)))
            .orElse(null),
        text(headers, TITLE).orElse(null));
  }

  /** Why the address was asked; empty if the record is not of our own crawl. */
  static Optional<Errand> errand(MessageHeaders headers) {
    return headers
        .first(ERRAND)
        .map(json -> Json.read(json, Errand.class))
        .map(e -> new Errand(e.role(), e.source(), e.origin(), e.redirects(), stated(headers)));
  }

  /** A value as JSON that may stand in a header: JSON itself lets one control character stand. */
  static String json(Object value) {
    return Json.write(value).replace("\u007f", "\\u007f");
  }

  static Optional<String> text(MessageHeaders headers, String name) {
    return headers.first(name).map(json -> Json.read(json, String.class));
  }

  /** Some crawlers write addresses the way record ids are written. */
  private static String bare(String target) {
    return target.startsWith("<") && target.endsWith(">")
        ? target.substring(1, target.length() - 1)
        : target;
  }

  private static String cut(String title) {
    if (title == null || title.length() <= MAX_TITLE) {
      return title;
    }
    int end = Character.isHighSurrogate(title.charAt(MAX_TITLE - 1)) ? MAX_TITLE - 1 : MAX_TITLE;
    return title.substring(0, end);
  }
}
