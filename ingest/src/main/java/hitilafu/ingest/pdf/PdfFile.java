package hitilafu.ingest.pdf;

import hitilafu.model.ProblemType;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Reads PDFs. Never throws, whatever the bytes, and costs no more than a {@link Budget}. */
public final class PdfFile {
  private PdfFile() {}

  /**
   * The text, as far as there is any.
   *
   * @param faults is told what is wrong with the document
   */
  public static Optional<PdfText> read(byte[] bytes, BiConsumer<ProblemType, String> faults) {
    return Sheets.read(bytes, faults).flatMap(sheets -> text(sheets, faults));
  }

  private static Optional<PdfText> text(Sheets sheets, BiConsumer<ProblemType, String> faults) {
    List<List<Row>> pages = sheets.pages().stream().map(Rows::of).toList();
    List<Flow> flows =
        RunningHeads.drop(pages).stream().flatMap(page -> ReadingOrder.of(page).stream()).toList();
    if (flows.isEmpty()) {
      faults.accept(ProblemType.NO_TEXT, "has no text on its pages, pictures at most");
      return Optional.empty();
    }
    return Optional.of(new PdfText(Paragraphs.of(flows), sheets.title(), sheets.made()));
  }
}
