package hitilafu.analytics.intake;

import hitilafu.ingest.archive.ArchiveEntry;
import hitilafu.model.Correction;
import hitilafu.model.Json;
import hitilafu.model.Problem;
import hitilafu.model.ProblemType;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A file of corrections, one line a step. A line that is none becomes a problem. */
final class CorrectionCursor implements TruthCursor {
  private static final int LONGEST = 1 << 20;

  private final String file;
  private final InputStream in;
  private long position;

  /**
   * @param in the file's bytes from {@code offset} on
   * @param offset where a line starts, or the file's length
   */
  CorrectionCursor(String file, InputStream in, long offset) {
    this.file = file;
    this.in = new BufferedInputStream(in);
    this.position = offset;
  }

  @Override
  public Step next() throws IOException {
    long start = position;
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    int read;
    while ((read = in.read()) >= 0) {
      position++;
      if (read == '\n') {
        break;
      }
      if (line.size() < LONGEST) {
        line.write(read);
      }
    }
    if (position == start) {
      return null;
    }
    String text = line.toString(StandardCharsets.UTF_8).strip();
    return new Step(position, text.isEmpty() ? List.of() : List.of(entry(text, start)));
  }

  private TruthEntry entry(String line, long offset) {
    try {
      return new TruthEntry(null, Json.read(line, Correction.class));
    } catch (UncheckedIOException wrong) {
      Problem problem =
          Problem.of(ProblemType.INVALID_FIELD, "no correction: " + reason(wrong.getCause()))
              .at(file, offset, null);
      return new TruthEntry(new ArchiveEntry(file, offset, null, problem), null);
    }
  }

  /** In one line, without the text itself. */
  private static String reason(Throwable wrong) {
    Throwable root = wrong;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return root.getMessage().lines().findFirst().orElse("");
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
