package hitilafu.index.log;

import hitilafu.model.IncidentRevision;
import hitilafu.model.Json;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The lines of one closed log file, from an offset on. The log is our own: a line that is torn or
 * says nonsense is a fault of ours, and fails loudly with file and offset.
 */
public final class LogLines implements Closeable {
  private static final int BUFFER = 1 << 16;
  private static final int LONGEST_LINE = 1 << 26;

  private final Path file;
  private final long epoch;
  private final InputStream in;
  private final byte[] buffer = new byte[BUFFER];
  private int position;
  private int limit;
  private long offset;

  public LogLines(Path file, long epoch, long offset) throws IOException {
    this.file = file;
    this.epoch = epoch;
    this.offset = offset;
    FileChannel channel = FileChannel.open(file);
    channel.position(offset);
    this.in = Channels.newInputStream(channel);
  }

  /** Where the next line starts: the end of all that was read. */
  public long offset() {
    return offset;
  }

  /**
   * The next line; empty at the end of the file.
   *
   * @throws IllegalStateException if it is torn or no line of this epoch's log
   */
  public Optional<IncidentRevision> next() throws IOException {
    byte[] line = nextLine();
    if (line.length == 0) {
      return Optional.empty();
    }
    IncidentRevision revision = parse(line);
    offset += line.length;
    return Optional.of(revision);
  }

  private IncidentRevision parse(byte[] line) {
    if (line[line.length - 1] != '\n') {
      throw fault("has a torn line", null);
    }
    try {
      String json = new String(line, StandardCharsets.UTF_8);
      IncidentRevision revision = Json.read(json, IncidentRevision.class);
      if (revision == null || revision.epoch() != epoch) {
        throw fault("has a line that is not of epoch " + epoch, null);
      }
      return revision;
    } catch (java.io.UncheckedIOException e) {
      throw fault("has a line that is no incident revision", e);
    }
  }

  private IllegalStateException fault(String what, Exception cause) {
    return new IllegalStateException("log file " + file + " " + what + " at byte " + offset, cause);
  }

  /** The bytes up to and with the next line end; what is left, if there is none. */
  private byte[] nextLine() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    while (position < limit || fill()) {
      int from = position;
      while (position < limit && buffer[position] != '\n') {
        position++;
      }
      boolean ended = position < limit;
      position += ended ? 1 : 0;
      line.write(buffer, from, position - from);
      if (ended) {
        break;
      }
      if (line.size() > LONGEST_LINE) {
        throw fault("has a line of more than " + LONGEST_LINE + " bytes", null);
      }
    }
    return line.toByteArray();
  }

  private boolean fill() throws IOException {
    position = 0;
    limit = Math.max(0, in.read(buffer));
    return limit > 0;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
