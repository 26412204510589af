package hitilafu.ingest.archive;

import hitilafu.model.Capture;
import hitilafu.model.Json;
import hitilafu.model.Precision;
import hitilafu.model.Stated;
import java.net.URI;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.netpreserve.jwarc.MessageHeaders;
import org.netpreserve.jwarc.MessageVersion;
import org.netpreserve.jwarc.WarcDigest;
import org.netpreserve.jwarc.WarcResource;

/**
 * A capture as a WARC {@code resource} record. What WARC has no field for stands in headers of our
 * own; free text among them is a JSON string, so that neither line breaks nor spaces are lost or do
 * harm.
 */
final class CaptureRecord {
  private static final String ID_PREFIX = "urn:hitilafu:capture:";
  private static final String URL = "Hitilafu-Url";
  private static final String STATUS = "Hitilafu-Status";
  private static final String MEDIA_TYPE = "Hitilafu-Media-Type";
  private static final String TITLE = "Hitilafu-Title";
  private static final String PUBLISHED_AT = "Hitilafu-Published-At";
  private static final String PUBLISHED_PRECISION = "Hitilafu-Published-Precision";

  private CaptureRecord() {}

  static WarcResource of(Capture capture) {
    String target = TargetUri.legal(capture.url());
    String mediaType = headerSafe(capture.mediaType());
    WarcResource.Builder record =
        new WarcResource.Builder()
            .version(MessageVersion.WARC_1_1)
            .recordId(URI.create(ID_PREFIX + TargetUri.segment(capture.id())))
            .date(capture.capturedAt())
            .body(null, capture.payload())
            .setHeader("WARC-Target-URI", target)
            .setHeader("WARC-Payload-Digest", digest(capture.payload()))
            .setHeader("Content-Type", mediaType);
    if (!target.equals(capture.url())) {
      record.setHeader(URL, Json.write(capture.url()));
    }
    if (!mediaType.equals(capture.mediaType())) {
      record.setHeader(MEDIA_TYPE, Json.write(capture.mediaType()));
    }
    if (capture.status() != 200) {
      record.setHeader(STATUS, Integer.toString(capture.status()));
    }
    state(capture.stated(), record);
    return record.build();
  }

  private static void state(Stated stated, WarcResource.Builder record) {
    if (stated.title() != null) {
      record.setHeader(TITLE, Json.write(stated.title()));
    }
    if (stated.publishedAt() != null) {
      record.setHeader(PUBLISHED_AT, stated.publishedAt().toString());
      record.setHeader(
          PUBLISHED_PRECISION, stated.publishedPrecision().name().toLowerCase(Locale.ROOT));
    }
  }

  /**
   * The capture that a {@code resource} record holds, ours or another's.
   *
   * @throws RuntimeException if a header is missing or holds what it may not hold
   */
  static Capture read(MessageHeaders headers, byte[] payload) {
    return new Capture(
        null, // derived anew: a record's own id may be anyone's invention
        text(headers, URL).or(() -> headers.first("WARC-Target-URI")).orElse(null),
        date(headers),
        headers.first(STATUS).map(Integer::parseInt).orElse(200),
        text(headers, MEDIA_TYPE)
            .or(() -> headers.first("Content-Type"))
            .orElse("application/octet-stream"),
        payload,
        stated(headers));
  }

  static Instant date(MessageHeaders headers) {
    return headers.first("WARC-Date").map(Instant::parse).orElse(null);
  }

  private static Stated stated(MessageHeaders headers) {
    return new Stated(
        headers.first(PUBLISHED_AT).map(Instant::parse).orElse(null),
        headers
            .first(PUBLISHED_PRECISION)
            .map(name -> Precision.valueOf(name.toUpperCase(Locale.ROOT)))
            .orElse(null),
        text(headers, TITLE).orElse(null));
  }

  private static Optional<String> text(MessageHeaders headers, String name) {
    return headers.first(name).map(json -> Json.read(json, String.class));
  }

  private static String headerSafe(String mediaType) {
    String safe = mediaType.replaceAll("[^\\x21-\\x7e]+", " ").strip();
    return safe.isEmpty() ? "application/octet-stream" : safe;
  }

  private static String digest(byte[] payload) {
    try {
      return new WarcDigest("sha256", MessageDigest.getInstance("SHA-256").digest(payload))
          .toString();
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every JDK has SHA-256", impossible);
    }
  }
}
