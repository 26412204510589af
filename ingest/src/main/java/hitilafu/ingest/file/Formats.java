package hitilafu.ingest.file;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The registry: how a file's name ends, and who reads it. */
final class Formats {
  private static final Map<String, FileReader> BY_ENDING = new LinkedHashMap<>();

  static {
    BY_ENDING.put(".html", new WholeFile("text/html"));
    BY_ENDING.put(".htm", new WholeFile("text/html"));
    BY_ENDING.put(".xhtml", new WholeFile("application/xhtml+xml"));
    BY_ENDING.put(".txt", new WholeFile("text/plain"));
    BY_ENDING.put(".pdf", new WholeFile("application/pdf"));
    BY_ENDING.put(".jsonl", new JsonLines());
    BY_ENDING.put(".ndjson", new JsonLines());
    BY_ENDING.put(".csv", new CsvFile());
    BY_ENDING.put(".warc", new ForeignWarc());
    BY_ENDING.put(".warc.gz", new ForeignWarc());
    BY_ENDING.put(".arc", new ForeignWarc());
    BY_ENDING.put(".arc.gz", new ForeignWarc());
  }

  private Formats() {}

  static Optional<FileReader> reader(Path file) {
    String name = name(file).toLowerCase(Locale.ROOT);
    return BY_ENDING.entrySet().stream()
        .filter(format -> name.endsWith(format.getKey()))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  /** The media type of a file that is one document; empty if it is of another kind. */
  static Optional<String> mediaType(Path file) {
    return reader(file).filter(WholeFile.class::isInstance).map(r -> ((WholeFile) r).mediaType());
  }

  static String endings() {
    return String.join(" ", BY_ENDING.keySet());
  }

  /** The file's name without its folder; a root has none and is named by its path. */
  static String name(Path file) {
    return file == null || file.getFileName() == null ? "" + file : file.getFileName().toString();
  }
}
