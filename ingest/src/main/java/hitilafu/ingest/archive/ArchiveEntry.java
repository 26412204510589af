package hitilafu.ingest.archive;

import hitilafu.model.Capture;
import hitilafu.model.Problem;
import hitilafu.model.ProblemType;
import java.util.Objects;

/**
 * What one place in the archive holds: a capture, or a problem that was found when it was written
 * or is found now.
 *
 * @param file the archive file's name, without its folder
 * @param offset byte at which the gzip member starts that holds it
 * @param capture null exactly when {@code problem} is not
 * @param problem null exactly when {@code capture} is not
 */
public record ArchiveEntry(String file, long offset, Capture capture, Problem problem) {
  public ArchiveEntry {
    Objects.requireNonNull(file, "file is required");
    if ((capture == null) == (problem == null)) {
      throw new IllegalArgumentException("an entry is either a capture or a problem");
    }
  }

  static ArchiveEntry of(String file, long offset, Capture capture) {
    return new ArchiveEntry(file, offset, capture, null);
  }

  static ArchiveEntry of(String file, long offset, Problem problem) {
    return new ArchiveEntry(file, offset, null, problem);
  }

  /** A fault that is found in the archive itself, at this place. */
  static ArchiveEntry fault(
      String file, long offset, ProblemType type, String url, String message) {
    return of(file, offset, Problem.of(type, message).at(file, offset, url));
  }
}
