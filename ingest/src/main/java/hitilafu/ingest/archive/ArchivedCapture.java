package hitilafu.ingest.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.time.Instant;

/**
 * A capture where it lies in the archive, without its payload.
 *
 * @param path of the archive file
 * @param offset byte at which its record starts
 * @param length bytes of the record as it is stored, compressed
 * @param type of the record: {@code resource} or {@code response}
 * @param recordId the record's own id, a URI; null if it has none
 * @param url at which it was captured; null if the record names none
 * @param status HTTP status; 200 for an imported file
 * @param mediaType as the server or the importer stated it
 * @param bytes of the payload, decoded
 * @param digest of the payload as the record states it; null if it states none
 */
public record ArchivedCapture(
    Path path,
    long offset,
    long length,
    String type,
    String recordId,
    String url,
    Instant capturedAt,
    int status,
    String mediaType,
    long bytes,
    String digest) {

  /** The name of the archive file. */
  public String file() {
    return path.getFileName().toString();
  }

  /**
   * Writes the record as WARC, not compressed.
   *
   * @throws IOException if it cannot be read, or not be written
   */
  public void copyTo(OutputStream out) throws IOException {
    try (FileChannel channel = FileChannel.open(path);
        ByteSource source =
            new ByteSource(Channels.newInputStream(channel.position(offset)), offset);
        GzipMember member = new GzipMember(source)) {
      member.transferTo(out);
    } catch (ByteSource.DiskFault e) {
      throw e.getCause();
    }
  }
}
