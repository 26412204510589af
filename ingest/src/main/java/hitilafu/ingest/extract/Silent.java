package hitilafu.ingest.extract;

import hitilafu.model.Capture;
import hitilafu.model.Certainty;
import hitilafu.model.Stated;
import java.util.List;

/** What is known from elsewhere, for documents that are silent. */
final class Silent {
  private Silent() {}

  /**
   * The document's own word first, then that of whoever brought it, then the address. (For a page,
   * {@link PageDates} has heard the address already.)
   */
  static Metadata fill(Metadata document, Capture capture) {
    return fill(document, Metadata.NONE, capture);
  }

  /** The same, and what the file itself has noted before the address. */
  static Metadata fill(Metadata document, Metadata noted, Capture capture) {
    return document
        .or(stated(capture.stated()))
        .or(noted)
        .or(Metadata.ofPublished(address(capture)));
  }

  private static Dated address(Capture capture) {
    return Address.date(capture.url())
        .filter(dated -> !dated.at().isAfter(PageDates.latest(capture.capturedAt())))
        .orElse(null);
  }

  private static Metadata stated(Stated stated) {
    Dated published =
        stated.publishedAt() == null
            ? null
            : new Dated(stated.publishedAt(), stated.publishedPrecision(), null, Certainty.BROUGHT);
    return new Metadata(stated.title(), published, null, List.of(), null, null, null, false, false);
  }
}
