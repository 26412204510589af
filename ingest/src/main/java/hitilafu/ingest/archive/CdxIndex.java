package hitilafu.ingest.archive;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.TRUNCATE_EXISTING;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipException;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcCaptureRecord;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcRevisit;
import org.netpreserve.jwarc.cdx.CdxFormat;

/**
 * What other tools look addresses up in: a CDXJ file beside an archive file, one sorted line for
 * each record that holds a document or refers to one. Of ours {@link Answers} and {@link
 * CaptureFinder} read it.
 */
final class CdxIndex {
  /** The end of its name, behind the archive file's. */
  static final String ENDING = ".cdxj";

  private final String file;
  private final List<String> lines = new ArrayList<>();

  /** An index that is still empty, of the archive file of that name. */
  CdxIndex(String file) {
    this.file = file;
  }

  /** The index of a file, up to the place where it is damaged if it is. */
  static CdxIndex of(String name, Path file) throws IOException {
    CdxIndex index = new CdxIndex(name);
    try (WarcReader reader = new WarcReader(file)) {
      Optional<WarcRecord> record = reader.next();
      while (record.isPresent()) {
        WarcRecord current = record.get();
        long offset = reader.position();
        prepare(current);
        record = reader.next();
        index.add(current, offset, reader.position() - offset);
      }
      return index;
    } catch (ParsingException | EOFException | ZipException damaged) {
      return index;
    }
  }

  /** To be called before the record's body is read: status and media type stand in it. */
  static void prepare(WarcRecord record) throws IOException {
    if (record instanceof WarcResponse response && isHttp(response)) {
      response.http();
    } else if (record instanceof WarcRevisit revisit && isHttp(revisit)) {
      revisit.http();
    }
  }

  /** Takes up a prepared record if it is of a kind that is looked up. */
  void add(WarcRecord record, long offset, long length) {
    if (record instanceof WarcCaptureRecord capture
        && (record instanceof WarcResponse
            || record instanceof WarcResource
            || record instanceof WarcRevisit)) {
      try {
        lines.add(CdxFormat.CDXJ.format(capture, file, offset, length));
      } catch (IllegalArgumentException noMediaType) {
        // what a host calls no known kind of document is archived, but not looked up
      }
    }
  }

  /** Writes it to this path, durably. */
  void write(Path path) throws IOException {
    StringBuilder text = new StringBuilder();
    lines.stream().sorted().forEach(line -> text.append(line).append('\n'));
    try (FileChannel channel = FileChannel.open(path, CREATE, TRUNCATE_EXISTING, WRITE)) {
      ByteBuffer bytes = StandardCharsets.UTF_8.encode(text.toString());
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      channel.force(true);
    }
  }

  private static boolean isHttp(WarcRecord record) {
    return record.contentType().base().equals(MediaType.HTTP);
  }
}
