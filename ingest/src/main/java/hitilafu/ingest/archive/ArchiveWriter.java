package hitilafu.ingest.archive;

import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import hitilafu.model.Capture;
import hitilafu.model.Problem;
import java.io.Closeable;
import java.io.IOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import org.netpreserve.jwarc.MessageVersion;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcWriter;
import org.netpreserve.jwarc.Warcinfo;

/**
 * Writes one archive file. It bears {@code .open} at the end of its name until it is closed, and
 * nobody reads it before: a file that was seen once never changes. Not for use by several threads;
 * several writers, also of several processes, may write into one folder.
 */
public final class ArchiveWriter implements Closeable {
  /** The end of a closed archive file's name. */
  public static final String ENDING = ".warc.gz";

  private static final String OPEN = ".open";
  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

  private final Path closed;
  private final Path open;
  private final FileChannel channel;
  private final WarcWriter warc;
  private boolean written;

  private ArchiveWriter(Path closed, FileChannel channel) throws IOException {
    this.closed = closed;
    this.open = opened(closed);
    this.channel = channel;
    this.warc = new WarcWriter(channel, WarcCompression.GZIP);
  }

  /**
   * A new file in the folder, which is made if need be.
   *
   * @param prefix how its name starts, e.g. {@code import}
   * @param clock read once, for name and {@code warcinfo}
   */
  public static ArchiveWriter open(Path archiveDir, String prefix, InstantSource clock)
      throws IOException {
    Files.createDirectories(archiveDir);
    Instant now = clock.instant();
    ArchiveWriter writer = claim(archiveDir, prefix + "-" + STAMP.format(now) + "-");
    writer.warc.write(info(writer.closed.getFileName().toString(), now));
    return writer;
  }

  /** Appends a capture. */
  public void write(Capture capture) throws IOException {
    append(CaptureRecord.of(capture));
  }

  /** Appends a problem, found at that time. */
  public void write(Problem problem, Instant foundAt) throws IOException {
    append(ProblemRecord.of(problem, foundAt));
  }

  /** Bytes written so far, for whoever decides when a file is large enough. */
  public long size() {
    return warc.position();
  }

  /** The path that the file has once it is closed. */
  public Path path() {
    return closed;
  }

  /** Makes the file durable and readable under its final name; one without content is deleted. */
  @Override
  public void close() throws IOException {
    if (!channel.isOpen()) {
      return;
    }
    if (!written) {
      abandon();
      return;
    }
    channel.force(true);
    warc.close();
    Files.move(open, closed, StandardCopyOption.ATOMIC_MOVE);
    syncFolder();
  }

  /** Gives up: what was written is deleted. */
  public void abandon() throws IOException {
    if (channel.isOpen()) {
      warc.close();
      Files.deleteIfExists(open);
    }
  }

  private void append(WarcRecord record) throws IOException {
    warc.write(record);
    written = true;
  }

  /**
   * The open name is taken first and the closed one looked for after that: whoever held the open
   * name before has by then renamed the file, so that no close can overwrite another's.
   */
  private static ArchiveWriter claim(Path folder, String stem) throws IOException {
    for (int n = 0; ; n++) {
      Path closed = folder.resolve("%s%04d%s".formatted(stem, n, ENDING));
      try {
        FileChannel channel = FileChannel.open(opened(closed), CREATE_NEW, WRITE);
        if (Files.notExists(closed)) {
          return new ArchiveWriter(closed, channel);
        }
        channel.close();
        Files.delete(opened(closed));
      } catch (FileAlreadyExistsException taken) {
        // another writer has it: the next number
      }
    }
  }

  private static Path opened(Path closed) {
    return closed.resolveSibling(closed.getFileName() + OPEN);
  }

  private static Warcinfo info(String name, Instant now) {
    return new Warcinfo.Builder()
        .version(MessageVersion.WARC_1_1)
        .recordId(URI.create("urn:hitilafu:archive:" + TargetUri.segment(name)))
        .date(now)
        .filename(name)
        .fields(
            Map.of(
                "software", List.of("Hitilafu"),
                "format", List.of("WARC File Format 1.1")))
        .build();
  }

  /** A rename lasts through a power cut only once its folder is synchronised too. */
  private void syncFolder() throws IOException {
    try (FileChannel folder = FileChannel.open(closed.getParent(), READ)) {
      folder.force(true);
    }
  }
}
