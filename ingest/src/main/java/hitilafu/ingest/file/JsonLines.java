package hitilafu.ingest.file;

import hitilafu.model.ProblemType;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/** A file with a {@linkplain DocumentLine JSON document a line}. */
final class JsonLines implements FileReader {
  static final int MAX_LINE = 32 << 20;

  private final int maxLine;

  JsonLines() {
    this(MAX_LINE);
  }

  JsonLines(int maxLine) {
    this.maxLine = maxLine;
  }

  @Override
  public void read(Path file, ImportOptions options, Consumer<Imported> sink) throws IOException {
    DocumentSink documents = new DocumentSink(Formats.name(file), sink);
    DocumentLine.Defaults defaults = DocumentLine.Defaults.of(file, options);
    try (InputStream in = Files.newInputStream(file)) {
      ByteLines lines = new ByteLines(in, maxLine);
      ByteLines.Line line;
      while ((line = lines.next()) != null) {
        read(line, defaults, documents);
      }
    }
  }

  private void read(ByteLines.Line line, DocumentLine.Defaults defaults, DocumentSink documents) {
    if (line.overlong()) {
      documents.fault(
          ProblemType.TOO_LARGE,
          line.offset(),
          "line at byte %d of %s is longer than %d bytes and left out"
              .formatted(line.offset(), documents.file(), maxLine));
      return;
    }
    String text = line.text();
    if (text.isBlank()) {
      return;
    }
    documents.accept(DocumentLine.parse(text, defaults), line.offset());
    if (!line.isUtf8()) {
      documents.fault(
          ProblemType.WRONG_CHARSET, line.offset(), "line is no UTF-8; replaced characters remain");
    }
  }
}
