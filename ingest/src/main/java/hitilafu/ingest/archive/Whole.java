package hitilafu.ingest.archive;

import java.time.Instant;
import java.util.Objects;

/**
 * The record that last held an address's payload whole; what comes unchanged later refers to it.
 *
 * @param recordId its id, a URI
 * @param at when the visit began that brought it
 * @param digest of the payload as it is stored, content coding still on; {@code sha256:} and
 *     hexadecimal digits
 */
public record Whole(String recordId, String url, Instant at, String digest) {
  public Whole {
    Objects.requireNonNull(recordId, "recordId is required");
    Objects.requireNonNull(url, "url is required");
    Objects.requireNonNull(at, "at is required");
    Objects.requireNonNull(digest, "digest is required");
  }
}
