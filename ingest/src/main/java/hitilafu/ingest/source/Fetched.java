package hitilafu.ingest.source;

import java.util.Objects;

/**
 * A listing as it was fetched, all codings undone.
 *
 * @param url where it came from, after redirects: what its links are relative to
 * @param mediaType as the server stated it, charset parameter included
 */
public record Fetched(String url, String mediaType, byte[] body) {
  public Fetched {
    Objects.requireNonNull(url, "url is required");
    Objects.requireNonNull(mediaType, "mediaType is required");
    Objects.requireNonNull(body, "body is required");
  }
}
