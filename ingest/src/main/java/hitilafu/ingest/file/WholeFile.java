package hitilafu.ingest.file;

import hitilafu.ingest.archive.Payload;
import hitilafu.ingest.archive.TargetUri;
import hitilafu.model.Capture;
import hitilafu.model.Problem;
import hitilafu.model.ProblemType;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.function.Consumer;

/** A file that is one document. */
record WholeFile(String mediaType) implements FileReader {

  @Override
  public void read(Path file, ImportOptions options, Consumer<Imported> sink) throws IOException {
    Payload payload = payload(file);
    String name = Formats.name(file);
    String url = options.url() == null ? TargetUri.ofFile(name) : options.url();
    sink.accept(
        new Imported.Captured(
            Capture.of(
                url, capturedAt(file, options), mediaType, payload.bytes(), options.stated())));
    if (payload.cut()) {
      String message = name + " is " + Payload.limit();
      sink.accept(
          new Imported.Faulty(new Problem(ProblemType.TOO_LARGE, name, null, url, null, message)));
    }
  }

  static Payload payload(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return Payload.read(in);
    }
  }

  /** The option, else the file's date; its fractions of a second differ between file systems. */
  static Instant capturedAt(Path file, ImportOptions options) throws IOException {
    return options.capturedAt() != null
        ? options.capturedAt()
        : Files.getLastModifiedTime(file).toInstant().truncatedTo(ChronoUnit.SECONDS);
  }
}
