package hitilafu.ingest.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcWriter;

/** Records as bytes, one gzip member each; gathered in memory, where no write fails half-way. */
final class Packer {
  private static final int KEPT = 1 << 20;

  private final Gathered gathered = new Gathered();
  private final WarcWriter warc;

  Packer() throws IOException {
    warc = new WarcWriter(Channels.newChannel(gathered), WarcCompression.GZIP);
  }

  /** The records as they stand in a file. */
  static byte[] pack(WarcRecord record) throws IOException {
    Packer packer = new Packer();
    packer.add(record);
    return packer.gathered.toByteArray();
  }

  /** Adds a record and says how many bytes it takes. */
  int add(WarcRecord record) throws IOException {
    int before = gathered.size();
    warc.write(record);
    return gathered.size() - before;
  }

  /** Hands over what was gathered and begins anew. */
  byte[] take() {
    byte[] bytes = gathered.toByteArray();
    gathered.clear();
    return bytes;
  }

  private static final class Gathered extends ByteArrayOutputStream {
    /** One large page shall not hold its memory for good. */
    void clear() {
      if (buf.length > KEPT) {
        buf = new byte[8192];
      }
      count = 0;
    }
  }
}
