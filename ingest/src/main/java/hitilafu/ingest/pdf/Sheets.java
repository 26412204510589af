package hitilafu.ingest.pdf;

import hitilafu.model.ProblemType;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/**
 * What PDFBox gets out of a document. It throws exceptions of all kinds, and runs out of stack, at
 * documents made for that; so these are caught here, around nothing else.
 *
 * @param pages the glyphs of each
 * @param title as the properties have it; null if they have none
 * @param made when the properties say that it was made; null if they do not
 */
record Sheets(List<List<Glyph>> pages, String title, OffsetDateTime made) {
  /** No statement has more; of longer documents the first ones are read. */
  static final int MAX_PAGES = 200;

  /** Empty if the document cannot be opened. */
  static Optional<Sheets> read(byte[] bytes, BiConsumer<ProblemType, String> faults) {
    FallbackFonts.install();
    Budget budget = new Budget();
    try (BoundedSource source = new BoundedSource(bytes, budget);
        PDDocument document = new BoundedParser(source, budget).parse()) {
      FontCheck.on(document.getDocument());
      PDDocumentInformation info = document.getDocumentInformation();
      return Optional.of(new Sheets(pages(document, budget, faults), info.getTitle(), made(info)));
    } catch (InvalidPasswordException e) {
      faults.accept(ProblemType.LOCKED, "opens with a password only");
    } catch (Budget.Spent e) {
      faults.accept(ProblemType.TOO_LARGE, e.getMessage());
    } catch (IOException | RuntimeException | StackOverflowError e) {
      faults.accept(ProblemType.DAMAGED_DOCUMENT, "cannot be read as a PDF");
    }
    return Optional.empty();
  }

  private static List<List<Glyph>> pages(
      PDDocument document, Budget budget, BiConsumer<ProblemType, String> faults) {
    List<List<Glyph>> pages = new ArrayList<>();
    Iterator<PDPage> unread = document.getPages().iterator();
    while (unread.hasNext() && pages.size() < MAX_PAGES && !budget.isSpent()) {
      PageText text = new PageText(budget);
      try {
        text.read(unread.next());
      } catch (Budget.Spent e) {
        // Said once for the document.
      } catch (IOException | RuntimeException | StackOverflowError e) {
        faults.accept(
            ProblemType.DAMAGED_DOCUMENT,
            "page " + (pages.size() + 1) + " cannot be read to its end");
      }
      pages.add(text.glyphs());
    }
    if (unread.hasNext() || budget.isSpent()) {
      faults.accept(ProblemType.TOO_LARGE, "not read beyond page " + pages.size());
    }
    return pages;
  }

  private static OffsetDateTime made(PDDocumentInformation info) {
    Calendar made = info.getCreationDate();
    try {
      return made == null
          ? null
          : made.toInstant().atZone(made.getTimeZone().toZoneId()).toOffsetDateTime();
    } catch (DateTimeException e) {
      return null;
    }
  }
}
