package hitilafu.ingest.crawl;

import hitilafu.ingest.archive.Whole;
import java.time.Instant;

/**
 * What the visits so far have brought.
 *
 * @param asked when the last one began; null if there was none
 * @param changed when the words were last seen to differ; null if none were seen
 * @param status of the last answer; 0 if there is none
 * @param etag of the last whole answer; null if it had none
 * @param lastModified of the last whole answer; null if it had none
 * @param words what the last whole answer says, as a hash; null if there is none
 * @param whole where the archive holds it; null if it does not
 */
record Last(
    Instant asked,
    Instant changed,
    int status,
    String etag,
    String lastModified,
    String words,
    Whole whole) {
  static final Last NONE = new Last(null, null, 0, null, null, null, null);
}
