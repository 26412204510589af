package hitilafu.model;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/**
 * What a capture says once the boilerplate is gone. News story, agency notice or status update
 * alike.
 *
 * @param id the id of its capture
 * @param url canonical address, as far as the page says
 * @param kind what the page turned out to be
 * @param title headline; null if there is none
 * @param body paragraphs joined by a blank line; empty if there are none
 * @param insets what in the body is not its own running text, in order, without overlaps
 * @param publishedAt null if neither page nor importer says; with precision DAY the calendar date
 *     at 00:00Z, no zone implied
 * @param publishedPrecision MINUTE or DAY; null exactly when {@code publishedAt} is
 * @param publishedCertainty null exactly when {@code publishedAt} is
 * @param publishedOffset of the clock by which the page gives it, such as {@code +03:00} or {@code
 *     Z}; null if that is not known, so always with precision DAY
 * @param modifiedAt the last change; null if not said; with precision DAY as {@code publishedAt}
 * @param modifiedPrecision MINUTE or DAY; null exactly when {@code modifiedAt} is
 * @param modifiedCertainty null exactly when {@code modifiedAt} is
 * @param modifiedOffset as {@code publishedOffset}
 * @param authors as printed
 * @param publisher name of the publication or agency, else the host; null for a file without
 *     address
 * @param language ISO 639-1, e.g. {@code en}, {@code sw}; null if it could not be told
 * @param capturedAt when it was captured
 * @param fingerprint equal for texts that differ in case, punctuation and spacing only
 * @param sketch the text form of the body's {@link Sketch}
 */
public record Article(
    String id,
    String url,
    ArticleKind kind,
    String title,
    String body,
    List<Inset> insets,
    Instant publishedAt,
    Precision publishedPrecision,
    Certainty publishedCertainty,
    String publishedOffset,
    Instant modifiedAt,
    Precision modifiedPrecision,
    Certainty modifiedCertainty,
    String modifiedOffset,
    List<String> authors,
    String publisher,
    String language,
    Instant capturedAt,
    String fingerprint,
    String sketch) {

  /** The index that {@link Evidence} uses for the title; body paragraphs start at 1. */
  public static final int TITLE = 0;

  public Article {
    id = Absent.never(id, "id");
    url = Absent.never(url, "url");
    Absent.never(kind, "kind");
    title = Absent.text(title);
    body = body == null ? "" : body.strip();
    insets = Absent.list(insets);
    publishedOffset = Absent.text(publishedOffset);
    modifiedOffset = Absent.text(modifiedOffset);
    requireWhole(publishedAt, publishedPrecision, publishedCertainty, publishedOffset);
    requireWhole(modifiedAt, modifiedPrecision, modifiedCertainty, modifiedOffset);
    authors = Absent.list(authors);
    publisher = Absent.text(publisher);
    language = Absent.text(language);
    Absent.never(capturedAt, "capturedAt");
    PlausibleTime.require(publishedAt);
    PlausibleTime.require(modifiedAt);
    fingerprint = Absent.never(fingerprint, "fingerprint");
    sketch = Absent.never(sketch, "sketch");
  }

  private static void requireWhole(
      Instant at, Precision precision, Certainty certainty, String offset) {
    if ((at == null) != (precision == null) || (at == null) != (certainty == null)) {
      throw new IllegalArgumentException("a time, its precision and its certainty go together");
    }
    if (offset != null && (precision != Precision.MINUTE || !isOffset(offset))) {
      throw new IllegalArgumentException("no offset of a time to the minute: " + offset);
    }
  }

  private static boolean isOffset(String offset) {
    try {
      return ZoneOffset.of(offset).getId().equals(offset);
    } catch (DateTimeException e) {
      return false;
    }
  }

  /** The page's own calendar day, in UTC if it printed no offset; null if not known. */
  public LocalDate publishedDay() {
    return day(publishedAt, publishedOffset);
  }

  /** As {@link #publishedDay()}. */
  public LocalDate modifiedDay() {
    return day(modifiedAt, modifiedOffset);
  }

  private static LocalDate day(Instant at, String offset) {
    return at == null
        ? null
        : at.atOffset(ZoneOffset.of(offset == null ? "Z" : offset)).toLocalDate();
  }

  /** The paragraphs that evidence counts: the title (empty if absent) at 0, then the body's. */
  public List<String> paragraphs() {
    String head = title == null ? "" : title;
    return body.isEmpty() ? List.of(head) : List.of((head + "\n\n" + body).split("\n\n", -1));
  }

  /** How observations cite this article. */
  public Citation cite() {
    return new Citation(
        id,
        url,
        title,
        publisher,
        publishedAt,
        publishedPrecision,
        modifiedAt,
        capturedAt,
        kind,
        language,
        fingerprint,
        sketch);
  }
}
