package hitilafu.ingest.archive;

import hitilafu.model.ContentId;
import hitilafu.model.Json;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.netpreserve.jwarc.MessageHeaders;
import org.netpreserve.jwarc.MessageVersion;
import org.netpreserve.jwarc.WarcMetadata;

/**
 * What stands in place of a record that was removed.
 *
 * @param type the WARC type of what was removed
 * @param date that record's date
 * @param errand of the visit that it was part of, without titles and the removed address; null if
 *     it was no visit's
 * @param url of a listing that only mentioned what is removed; else null
 * @param status of that listing; else null
 */
record Tombstone(String type, Instant date, Errand errand, String url, Integer status) {
  private static final String MEDIA_TYPE = "application/vnd.hitilafu.removed+json";

  Tombstone {
    Objects.requireNonNull(type, "type is required");
    Objects.requireNonNull(date, "date is required");
  }

  /**
   * As a {@code metadata} record.
   *
   * @param replaced the id of the record that it replaces, so that no two tombstones are the same
   */
  WarcMetadata record(String replaced) {
    byte[] json = Json.write(this).getBytes(StandardCharsets.UTF_8);
    return new WarcMetadata.Builder()
        .version(MessageVersion.WARC_1_1)
        .recordId(URI.create("urn:hitilafu:removed:" + ContentId.of(json, replaced)))
        .date(date)
        .body(null, json)
        .setHeader("WARC-Block-Digest", Digest.of(json))
        .setHeader("Content-Type", MEDIA_TYPE)
        .build();
  }

  /** The visit of a listing, its body gone; empty if it was no listing's. */
  Optional<Visit> visit() {
    return url == null
        ? Optional.empty()
        : Optional.of(
            new Visit.Answered(
                errand,
                new Exchange(
                    url, date, null, List.of(), "HTTP/1.1", status, null, List.of(), new byte[0])));
  }

  static boolean isOne(MessageHeaders headers) {
    return headers.first("Content-Type").filter(MEDIA_TYPE::equals).isPresent();
  }

  /**
   * The tombstone that a record holds.
   *
   * @throws RuntimeException if it is not the JSON of one
   */
  static Tombstone read(byte[] payload) {
    return Json.read(new String(payload, StandardCharsets.UTF_8), Tombstone.class);
  }
}
