package hitilafu.index.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How far the log has been read: file name to the byte after the last line consumed. It lives in
 * the user data of Lucene's commits and nowhere else, so that it can never disagree with the
 * documents.
 */
final class Consumed {
  private static final String EPOCH = "epoch";
  private static final String FORMAT = "format";
  private static final String FILE = "file/";

  private final long epoch;
  private final String format;
  private final Map<String, Long> offsets = new TreeMap<>();

  /**
   * Nothing yet.
   *
   * @param format what fields and terms the index is built with
   */
  Consumed(long epoch, String format) {
    this.epoch = epoch;
    this.format = format;
  }

  /** What a commit says; empty if it is of another epoch, or of other fields and terms. */
  static Optional<Consumed> read(long epoch, String format, Map<String, String> userData) {
    boolean fits =
        String.valueOf(epoch).equals(userData.get(EPOCH)) && format.equals(userData.get(FORMAT));
    return fits ? Optional.of(new Consumed(epoch, format).with(userData)) : Optional.empty();
  }

  private Consumed with(Map<String, String> userData) {
    userData.forEach(
        (key, value) -> {
          if (key.startsWith(FILE)) {
            advance(key.substring(FILE.length()), Long.parseLong(value));
          }
        });
    return this;
  }

  Map<String, String> userData() {
    Map<String, String> data = new HashMap<>();
    data.put(EPOCH, String.valueOf(epoch));
    data.put(FORMAT, format);
    offsets.forEach((file, offset) -> data.put(FILE + file, String.valueOf(offset)));
    return data;
  }

  long offset(String file) {
    return offsets.getOrDefault(file, 0L);
  }

  /** Whether all that was read is still there; else this is another epoch of the same number. */
  boolean within(Collection<String> files) {
    return files.containsAll(offsets.keySet());
  }

  /** Whether all of these files, which do not change any more, were read to their ends. */
  boolean covers(List<Path> files) throws IOException {
    for (Path file : files) {
      if (offset(file.getFileName().toString()) < Files.size(file)) {
        return false;
      }
    }
    return true;
  }

  void advance(String file, long offset) {
    offsets.put(file, offset);
  }
}
