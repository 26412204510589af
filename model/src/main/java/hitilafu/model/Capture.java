package hitilafu.model;

import java.time.Instant;

/**
 * One response as bytes: what a source gave at a moment. A record of the archive.
 *
 * @param id hash of URL, payload, {@code capturedAt} and what was stated; see {@link #idOf}
 * @param url where it came from; {@code file:NAME} for a local file without an address
 * @param capturedAt when we received it
 * @param status HTTP status; 200 for an imported file
 * @param mediaType as the server or the importer stated it, charset parameter included
 * @param payload the body, decoded from its transfer and content encodings
 * @param stated what the importer said about it
 */
public record Capture(
    String id,
    String url,
    Instant capturedAt,
    int status,
    String mediaType,
    byte[] payload,
    Stated stated) {

  public Capture {
    url = Absent.never(url, "url");
    PlausibleTime.require(Absent.never(capturedAt, "capturedAt"));
    mediaType = Absent.never(mediaType, "mediaType");
    Absent.never(payload, "payload");
    stated = stated == null ? Stated.NOTHING : stated;
    id = id == null ? idOf(url, payload, capturedAt, stated) : id;
  }

  /** A successful capture, its id derived. */
  public static Capture of(
      String url, Instant capturedAt, String mediaType, byte[] payload, Stated stated) {
    return new Capture(null, url, capturedAt, 200, mediaType, payload, stated);
  }

  private static String idOf(String url, byte[] payload, Instant capturedAt, Stated stated) {
    return stated.equals(Stated.NOTHING)
        ? ContentId.of(url, payload, capturedAt)
        : ContentId.of(
            url,
            payload,
            capturedAt,
            stated.publishedAt(),
            stated.publishedPrecision(),
            stated.title());
  }
}
