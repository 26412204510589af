package hitilafu.app.web.captures;

import com.fasterxml.jackson.annotation.JsonInclude;
import hitilafu.ingest.archive.ArchivedCapture;
import hitilafu.model.Citation;
import hitilafu.model.Incident;
import java.time.Instant;
import java.util.List;

/**
 * What is known of a capture, without its text; what the archive does not tell is absent.
 *
 * @param capture its id
 * @param url of the article, by the page itself
 * @param capturedUrl at which it was received, if that is another
 * @param bytes of the payload
 * @param digest of the payload
 * @param file of the archive that holds it
 * @param offset byte of that file at which its record starts
 * @param length bytes of the record as it is stored, compressed
 * @param incidents that rest on it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CaptureRow(
    String capture,
    String url,
    String capturedUrl,
    Instant capturedAt,
    String title,
    String publisher,
    Instant publishedAt,
    Integer status,
    String mediaType,
    Long bytes,
    String digest,
    String recordId,
    String recordType,
    String file,
    Long offset,
    Long length,
    List<Resting> incidents) {

  /** An incident that rests on it. */
  record Resting(String incident, String title) {}

  /**
   * A row.
   *
   * @param archived null if the archive does not have it
   */
  static CaptureRow of(Citation citation, ArchivedCapture archived, List<Incident> incidents) {
    List<Resting> resting =
        incidents.stream().map(one -> new Resting(one.id(), one.title())).toList();
    if (archived == null) {
      return new CaptureRow(
          citation.article(),
          citation.url(),
          null,
          citation.capturedAt(),
          citation.title(),
          citation.publisher(),
          citation.publishedAt(),
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          resting);
    }
    return new CaptureRow(
        citation.article(),
        citation.url(),
        citation.url().equals(archived.url()) ? null : archived.url(),
        citation.capturedAt(),
        citation.title(),
        citation.publisher(),
        citation.publishedAt(),
        archived.status(),
        archived.mediaType(),
        archived.bytes(),
        archived.digest(),
        archived.recordId(),
        archived.type(),
        archived.file(),
        archived.offset(),
        archived.length(),
        resting);
  }
}
