package hitilafu.ingest.archive;

import hitilafu.model.ContentId;
import hitilafu.model.Json;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.netpreserve.jwarc.MessageHeaders;
import org.netpreserve.jwarc.MessageVersion;
import org.netpreserve.jwarc.WarcMetadata;

/** A visit that failed as a WARC {@code metadata} record. */
final class FailedRecord {
  static final String MEDIA_TYPE = "application/vnd.hitilafu.visit+json";

  private FailedRecord() {}

  static WarcMetadata of(Visit.Failed visit) {
    byte[] json = Json.write(visit).getBytes(StandardCharsets.UTF_8);
    WarcMetadata.Builder record = new WarcMetadata.Builder();
    OwnHeaders.address(visit.url(), record::setHeader);
    return record
        .version(MessageVersion.WARC_1_1)
        .recordId(URI.create("urn:hitilafu:visit:" + ContentId.of((Object) json)))
        .date(visit.at())
        .body(null, json)
        .setHeader("WARC-Block-Digest", Digest.of(json))
        .setHeader("Content-Type", MEDIA_TYPE)
        .build();
  }

  static boolean isOne(MessageHeaders headers) {
    return headers.first("Content-Type").filter(MEDIA_TYPE::equals).isPresent();
  }

  /**
   * The visit that a record of ours holds.
   *
   * @throws RuntimeException if it is not the JSON of one
   */
  static Visit.Failed read(byte[] payload) {
    return Json.read(new String(payload, StandardCharsets.UTF_8), Visit.Failed.class);
  }
}
