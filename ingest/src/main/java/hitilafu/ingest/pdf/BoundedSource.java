package hitilafu.ingest.pdf;

import java.io.IOException;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The document's bytes, of which each reading is counted: a search in circles has an end. */
final class BoundedSource extends RandomAccessReadBuffer {
  private final Budget budget;

  BoundedSource(byte[] bytes, Budget budget) {
    super(bytes);
    this.budget = budget;
  }

  @Override
  public int read() throws IOException {
    budget.read(1);
    return super.read();
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    budget.read(length);
    return super.read(bytes, offset, length);
  }
}
