package hitilafu.ingest.archive;

import hitilafu.model.ContentId;
import hitilafu.model.Json;
import hitilafu.model.Problem;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.netpreserve.jwarc.MessageHeaders;
import org.netpreserve.jwarc.MessageVersion;
import org.netpreserve.jwarc.WarcMetadata;

/** A problem as a WARC {@code metadata} record. */
final class ProblemRecord {
  static final String MEDIA_TYPE = "application/vnd.hitilafu.problem+json";

  private ProblemRecord() {}

  static WarcMetadata of(Problem problem, Instant foundAt) {
    String json = Json.write(problem);
    return new WarcMetadata.Builder()
        .version(MessageVersion.WARC_1_1)
        .recordId(URI.create("urn:hitilafu:problem:" + ContentId.of(json, foundAt)))
        .date(foundAt)
        .body(null, json.getBytes(StandardCharsets.UTF_8))
        .setHeader("Content-Type", MEDIA_TYPE)
        .build();
  }

  static boolean isOne(MessageHeaders headers) {
    return headers.first("Content-Type").filter(MEDIA_TYPE::equals).isPresent();
  }

  /**
   * The problem that a record of ours holds.
   *
   * @throws RuntimeException if it is not the JSON of a problem
   */
  static Problem read(byte[] payload) {
    return Json.read(new String(payload, StandardCharsets.UTF_8), Problem.class);
  }
}
