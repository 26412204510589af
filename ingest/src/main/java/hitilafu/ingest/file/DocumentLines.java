package hitilafu.ingest.file;

import hitilafu.model.Problem;
import hitilafu.model.ProblemType;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;

/** A stream of {@linkplain DocumentLine documents}, one a line, as an import reads them. */
public final class DocumentLines {
  private DocumentLines() {}

  /**
   * Gives the sink every line that is not blank, in their order.
   *
   * @param defaultCapturedAt for lines that do not say when they were captured
   */
  public static void read(InputStream in, Instant defaultCapturedAt, Consumer<DocumentLine> sink)
      throws IOException {
    ByteLines lines = new ByteLines(in, JsonLines.MAX_LINE);
    ByteLines.Line line;
    while ((line = lines.next()) != null) {
      String text = line.text();
      if (line.overlong()) {
        sink.accept(tooLarge());
      } else if (!text.isBlank()) {
        sink.accept(DocumentLine.parse(text, defaultCapturedAt));
      }
    }
  }

  private static DocumentLine tooLarge() {
    String message = "line is longer than " + JsonLines.MAX_LINE + " bytes";
    return new DocumentLine(null, null, List.of(Problem.of(ProblemType.TOO_LARGE, message)));
  }
}
