package hitilafu.index.log;

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
import java.util.function.Predicate;

/**
 * The lines of one closed log file, from an offset on. The log is our own: a line that is torn or
 * says nonsense is a fault of ours, and fails loudly with file and offset.
 *
 * @param <L> what a line says
 */
public final class LogLines<L> implements Closeable {
  private static final int BUFFER = 1 << 16;
  private static final int LONGEST_LINE = 1 << 26;

  private final Path file;
  private final Class<L> type;
  private final Predicate<L> fits;
  private final InputStream in;
  private final byte[] buffer = new byte[BUFFER];
  private int position;
  private int limit;
  private long offset;

  /**
   * @param fits whether a line is of this epoch
   */
  public LogLines(Path file, long offset, Class<L> type, Predicate<L> fits) throws IOException {
    this.file = file;
    this.type = type;
    this.fits = fits;
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
  public Optional<L> next() throws IOException {
    byte[] line = nextLine();
    if (line.length == 0) {
      return Optional.empty();
    }
    L said = parse(line);
    offset += line.length;
    return Optional.of(said);
  }

  private L parse(byte[] line) {
    if (line[line.length - 1] != '\n') {
      throw fault("has a torn line", null);
    }
    try {
      String json = new String(line, StandardCharsets.UTF_8);
      L said = Json.read(json, type);
      if (said == null || !fits.test(said)) {
        throw fault("has a line that is not of its epoch", null);
      }
      return said;
    } catch (java.io.UncheckedIOException e) {
      throw fault("has a line that is no " + type.getSimpleName(), e);
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
