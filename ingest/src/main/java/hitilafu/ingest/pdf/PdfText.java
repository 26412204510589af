package hitilafu.ingest.pdf;

import java.time.OffsetDateTime;
import java.util.List;

/**
 * What a PDF says.
 *
 * @param paragraphs in reading order, each in one line; a row of a table is one
 * @param title as its properties have it; null if they have none
 * @param made when its properties say that it was made; null if they do not
 */
public record PdfText(List<String> paragraphs, String title, OffsetDateTime made) {
  public PdfText {
    paragraphs = List.copyOf(paragraphs);
  }
}
