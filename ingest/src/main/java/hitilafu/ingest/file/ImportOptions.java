package hitilafu.ingest.file;

import hitilafu.model.Stated;
import java.time.Instant;

/**
 * What whoever imports says about the documents. What a line of a file says about its document
 * comes first.
 *
 * @param capturedAt when they were received; null for the file's own date
 * @param stated publication time and title for documents that have none
 * @param url the document's address; null if it has none
 */
public record ImportOptions(Instant capturedAt, Stated stated, String url) {
  /** Nothing said. */
  public static final ImportOptions NONE = new ImportOptions(null, Stated.NOTHING, null);

  public ImportOptions {
    stated = stated == null ? Stated.NOTHING : stated;
    url = url == null || url.isBlank() ? null : url.strip();
  }
}
