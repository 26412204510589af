package hitilafu.ingest.archive;

import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;

import hitilafu.model.Capture;
import hitilafu.model.Problem;
import java.io.Closeable;
import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import org.netpreserve.jwarc.MessageVersion;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.Warcinfo;

/**
 * Writes one archive file. It bears {@code .open} at the end of its name until it is closed, and
 * nobody reads it before: a file that was seen once never changes. Not for use by several threads;
 * several writers, also of several processes, may write into one folder.
 */
public final class ArchiveWriter implements Closeable {
  /** The end of a closed archive file's name. */
  public static final String ENDING = ".warc.gz";

  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

  private final Path closed;
  private final FileChannel channel;
  private final Packer packer = new Packer();
  private final CdxIndex index;
  private long size;
  private boolean written;

  private ArchiveWriter(Path closed, FileChannel channel) throws IOException {
    this.closed = closed;
    this.channel = channel;
    this.index = new CdxIndex(closed.getFileName().toString());
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
    try {
      writer.append(List.of(info(writer.closed.getFileName().toString(), now)));
      Closing.syncFolder(archiveDir);
      return writer;
    } catch (IOException e) {
      writer.abandon();
      throw e;
    }
  }

  /** Appends a capture. */
  public void write(Capture capture) throws IOException {
    content(List.of(CaptureRecord.of(capture)));
  }

  /** Appends a problem, found at that time. */
  public void write(Problem problem, Instant foundAt) throws IOException {
    content(List.of(ProblemRecord.of(problem, foundAt)));
  }

  /** Appends a visit whose words are news, or may be. */
  public Archived write(Visit visit, Whole previous) throws IOException {
    return write(visit, previous, false);
  }

  /**
   * Appends a visit: all of it, or nothing if that fails, as it does when the disk is full.
   *
   * @param previous what the address gave last in the same role, so that what did not change is not
   *     stored again; null if that is not known
   * @param sameWords whether it says in other bytes what the address said before: then its bytes
   *     are kept, and no reader takes them for news
   * @throws IllegalArgumentException if the address is longer than 8192 characters
   */
  public Archived write(Visit visit, Whole previous, boolean sameWords) throws IOException {
    if (visit.url().length() > OwnHeaders.MAX_URL) {
      throw new IllegalArgumentException("address is overlong");
    }
    long offset = size;
    Whole whole =
        switch (visit) {
          case Visit.Answered answered ->
              exchange(new ExchangeRecords(answered, previous, sameWords));
          case Visit.Failed failed -> {
            content(List.of(FailedRecord.of(failed)));
            yield null;
          }
        };
    return new Archived(offset, size, whole, whole != null && whole.equals(previous));
  }

  /** Forces all that was written so far to the disk. */
  public void sync() throws IOException {
    channel.force(true);
  }

  /** Bytes written so far, for whoever decides when a file is large enough. */
  public long size() {
    return size;
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
    sync();
    channel.close();
    Closing.close(Closing.opened(closed), closed, index);
  }

  /** Gives up, but leaves what was written for {@link TornFile}. */
  public void leave() {
    try {
      channel.close();
    } catch (IOException e) {
      // It was given up for another fault, which is the one to tell of.
    }
  }

  /** Gives up: what was written is deleted. */
  public void abandon() throws IOException {
    if (channel.isOpen()) {
      channel.close();
      Files.deleteIfExists(Closing.opened(closed));
    }
  }

  private Whole exchange(ExchangeRecords exchange) throws IOException {
    content(exchange.all());
    return exchange.whole();
  }

  private void content(List<? extends WarcRecord> records) throws IOException {
    append(records);
    written = true;
  }

  private void append(List<? extends WarcRecord> records) throws IOException {
    for (WarcRecord record : records) {
      CdxIndex.prepare(record);
    }
    int[] lengths = new int[records.size()];
    for (int i = 0; i < lengths.length; i++) {
      lengths[i] = packer.add(records.get(i));
    }
    append(ByteBuffer.wrap(packer.take()));
    for (int i = 0; i < lengths.length; i++) {
      index.add(records.get(i), size, lengths[i]);
      size += lengths[i];
    }
  }

  private void append(ByteBuffer bytes) throws IOException {
    try {
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
    } catch (IOException e) {
      channel.truncate(size);
      throw e;
    }
  }

  /**
   * The open name is taken first and the closed one looked for after that: whoever held the open
   * name before has by then renamed the file, so that no close can overwrite another's.
   */
  private static ArchiveWriter claim(Path folder, String stem) throws IOException {
    for (int n = 0; ; n++) {
      Path closed = folder.resolve("%s%04d%s".formatted(stem, n, ENDING));
      try {
        FileChannel channel = FileChannel.open(Closing.opened(closed), CREATE_NEW, WRITE);
        if (Files.notExists(closed)) {
          return new ArchiveWriter(closed, channel);
        }
        channel.close();
        Files.delete(Closing.opened(closed));
      } catch (FileAlreadyExistsException taken) {
        // another writer has it: the next number
      }
    }
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
}
