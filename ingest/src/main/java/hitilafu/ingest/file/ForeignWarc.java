package hitilafu.ingest.file;

import hitilafu.ingest.archive.ArchiveEntry;
import hitilafu.ingest.archive.WarcFile;
import hitilafu.model.Capture;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * A WARC or ARC file of anyone's. Its documents keep their own addresses and dates, whatever the
 * options say; pictures, styles, scripts and the like are no documents and are passed over.
 */
final class ForeignWarc implements FileReader {
  @Override
  public void read(Path file, ImportOptions options, Consumer<Imported> sink) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      WarcFile.read(Formats.name(file), in, entry -> pass(entry, sink));
    }
  }

  private static void pass(ArchiveEntry entry, Consumer<Imported> sink) {
    if (entry.problem() != null) {
      sink.accept(new Imported.Faulty(entry.problem()));
    } else if (mayBeDocument(entry.capture())) {
      sink.accept(new Imported.Captured(entry.capture()));
    }
  }

  private static boolean mayBeDocument(Capture capture) {
    String type = capture.mediaType().toLowerCase(Locale.ROOT);
    return Stream.of("image/", "video/", "audio/", "font/", "text/css", "text/javascript")
            .noneMatch(type::startsWith)
        && !type.contains("javascript");
  }
}
