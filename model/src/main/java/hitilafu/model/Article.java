package hitilafu.model;

import java.time.Instant;
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
 * @param modifiedAt null if not said
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
    Instant modifiedAt,
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
    if ((publishedAt == null) != (publishedPrecision == null)) {
      throw new IllegalArgumentException("a publication time and its precision go together");
    }
    authors = Absent.list(authors);
    publisher = Absent.text(publisher);
    language = Absent.text(language);
    Absent.never(capturedAt, "capturedAt");
    PlausibleTime.require(publishedAt);
    PlausibleTime.require(modifiedAt);
    fingerprint = Absent.never(fingerprint, "fingerprint");
    sketch = Absent.never(sketch, "sketch");
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
