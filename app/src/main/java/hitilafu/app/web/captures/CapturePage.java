package hitilafu.app.web.captures;

import hitilafu.app.http.SafeLink;
import hitilafu.app.phrase.Phrase;
import hitilafu.app.phrase.PhraseTime;
import hitilafu.app.web.evidence.Report;
import hitilafu.app.web.page.Address;
import hitilafu.app.web.page.Reader;
import hitilafu.model.Citation;
import hitilafu.model.Incident;
import hitilafu.model.Precision;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A capture as people read of it.
 *
 * @param headline null if it has none
 * @param link where to read it today; empty if its address is none to open
 * @param archived what the archive tells; null if it does not have it
 * @param record where its record is sent; null for whoever may not have it
 */
record CapturePage(
    String headline,
    String language,
    String publisher,
    Phrase published,
    Phrase captured,
    Optional<SafeLink> link,
    String address,
    Archived archived,
    List<Resting> incidents,
    String record) {

  /**
   * Where and how the archive holds it.
   *
   * @param address at which it was received, if that is another; else null
   */
  record Archived(
      String address,
      String status,
      String mediaType,
      String bytes,
      String digest,
      String file,
      String place,
      String recordId) {}

  /** An incident that rests on it. */
  record Resting(String href, String title) {}

  static CapturePage of(
      Citation citation, CaptureRow row, List<Incident> incidents, Reader reader) {
    PhraseTime time = PhraseTime.brief(reader.zone("UTC"));
    return new CapturePage(
        citation.title(),
        citation.language(),
        Report.publisher(citation),
        time.said(citation.publishedAt(), citation.publishedPrecision()),
        time.said(citation.capturedAt(), Precision.MINUTE),
        SafeLink.of(citation.url()),
        citation.url(),
        row.file() == null ? null : archived(row),
        incidents.stream()
            .map(one -> new Resting(Address.incident(one.id()), one.title()))
            .toList(),
        reader.name() == null || row.file() == null ? null : Address.record(citation.article()));
  }

  private static Archived archived(CaptureRow row) {
    return new Archived(
        row.capturedUrl(),
        status(row),
        row.mediaType(),
        number(row.bytes()) + " bytes",
        row.digest() == null ? Phrase.NOT_STATED : row.digest(),
        row.file(),
        "byte " + number(row.offset()) + ", " + number(row.length()) + " bytes as stored",
        row.recordId() == null ? Phrase.NOT_STATED : row.recordId());
  }

  /** A document that was imported has none of its own. */
  private static String status(CaptureRow row) {
    boolean imported = row.recordType().equals("resource") && row.status() == 200;
    return imported ? Phrase.NOT_STATED + ": it was imported" : row.status().toString();
  }

  private static String number(long number) {
    return String.format(Locale.ENGLISH, "%,d", number);
  }
}
