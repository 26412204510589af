package hitilafu.ingest.source;

import java.util.Optional;

/** Addresses in a feed, made absolute. */
final class FeedLinks {
  /** What stands where an address should and is longer is a text. */
  private static final int MAX_LENGTH = 4096;

  private FeedLinks() {}

  /** The http or https address that a reference means; empty if it means none. */
  static Optional<String> resolve(String base, String reference) {
    return reference.length() > MAX_LENGTH ? Optional.empty() : WebLink.resolve(base, reference);
  }
}
