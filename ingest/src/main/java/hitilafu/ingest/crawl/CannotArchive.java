package hitilafu.ingest.crawl;

import java.io.IOException;

/**
 * Captures, or what the crawl knows of them, cannot be written, most likely for a full disk. What
 * was archived before is safe, and the database can be made anew from it.
 */
public final class CannotArchive extends IOException {
  private static final long serialVersionUID = 1;

  CannotArchive(Exception cause) {
    super(
        "captures cannot be written (%s); make room: nothing that was archived is lost%s"
            .formatted(
                cause.getMessage(),
                cause instanceof DatabaseFault
                    ? ", and a damaged database in the home's crawl folder may be deleted"
                    : ""),
        cause);
  }
}
