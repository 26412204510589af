package hitilafu.ingest.source;

import java.time.Instant;
import java.util.Objects;

/**
 * Another listing that a listing leads to: a sitemap of an index, an older page.
 *
 * @param url absolute, http or https
 * @param updatedAt when it was last changed; null if not said
 * @param older whether only older entries are to be expected there, so that it is asked for history
 *     alone
 */
public record Further(String url, Instant updatedAt, boolean older) {
  public Further {
    Objects.requireNonNull(url, "url is required");
  }
}
