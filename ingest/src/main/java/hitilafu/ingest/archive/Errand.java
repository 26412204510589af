package hitilafu.ingest.archive;

import hitilafu.model.Stated;
import java.util.Objects;

/**
 * Why an address was asked. Archived beside what came, so that the state of a crawl can be rebuilt
 * from the archive alone.
 *
 * @param source the source that led here; null for a host's robots.txt
 * @param origin the address at which a chain of redirects began; null where none led here
 * @param redirects how many led here
 * @param stated what a listing said of the document
 */
public record Errand(Role role, String source, String origin, int redirects, Stated stated) {
  public Errand {
    Objects.requireNonNull(role, "role is required");
    stated = stated == null ? Stated.NOTHING : stated;
  }
}
