package hitilafu.ingest.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;

/** Reads one kind of file. */
interface FileReader {
  /**
   * Gives the sink all that stands in the file.
   *
   * @throws IOException if the file cannot be read; never for what stands in it
   */
  void read(Path file, ImportOptions options, Consumer<Imported> sink) throws IOException;
}
