package hitilafu.ingest.file;

import static java.nio.charset.StandardCharsets.UTF_8;

import hitilafu.ingest.archive.TargetUri;
import hitilafu.model.Problem;
import hitilafu.model.ProblemType;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Consumer;

/** A file with a {@linkplain DocumentLine JSON document a line}. */
final class JsonLines implements FileReader {
  static final int MAX_LINE = 32 << 20;

  private static final char BYTE_ORDER_MARK = '\ufeff';

  private final int maxLine;

  JsonLines() {
    this(MAX_LINE);
  }

  JsonLines(int maxLine) {
    this.maxLine = maxLine;
  }

  @Override
  public void read(Path file, ImportOptions options, Consumer<Imported> sink) throws IOException {
    String name = Formats.name(file);
    DocumentLine.Defaults defaults =
        new DocumentLine.Defaults(
            WholeFile.capturedAt(file, options),
            options.stated(),
            options.url() == null ? TargetUri.ofFile(name) : options.url(),
            Attachments.beside(file));
    try (InputStream in = Files.newInputStream(file)) {
      ByteLines lines = new ByteLines(in, maxLine);
      ByteLines.Line line;
      while ((line = lines.next()) != null) {
        read(name, line, defaults, sink);
      }
    }
  }

  private void read(
      String name, ByteLines.Line line, DocumentLine.Defaults defaults, Consumer<Imported> sink) {
    if (line.overlong()) {
      String message =
          "line at byte %d of %s is longer than %d bytes and left out"
              .formatted(line.offset(), name, maxLine);
      sink.accept(
          new Imported.Faulty(
              Problem.of(ProblemType.TOO_LARGE, message).at(name, line.offset(), null)));
      return;
    }
    String text = text(line);
    if (text.isBlank()) {
      return;
    }
    pass(name, line.offset(), DocumentLine.parse(text, defaults), sink);
    if (!Arrays.equals(new String(line.bytes(), UTF_8).getBytes(UTF_8), line.bytes())) {
      String message = "line is no UTF-8; replaced characters remain";
      sink.accept(
          new Imported.Faulty(
              Problem.of(ProblemType.WRONG_CHARSET, message).at(name, line.offset(), null)));
    }
  }

  /** Bytes that are no UTF-8 come out as replacement characters, which stay visible. */
  static String text(ByteLines.Line line) {
    String text = new String(line.bytes(), UTF_8);
    boolean marked = line.offset() == 0 && !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
    return marked ? text.substring(1) : text;
  }

  private static void pass(
      String name, long offset, DocumentLine document, Consumer<Imported> sink) {
    if (document.capture() != null) {
      sink.accept(new Imported.Captured(document.capture()));
    }
    for (Problem problem : document.problems()) {
      sink.accept(new Imported.Faulty(problem.at(name, offset, problem.url())));
    }
  }
}
