package hitilafu.ingest.hostile;

import java.io.ByteArrayOutputStream;

/**
 * Brotli (RFC 7932) that grows without measure: each meta-block inserts 16 MiB of a literal whose
 * code has no bits, so that it takes up 16 bytes.
 */
public final class BrotliOfZeros {
  private static final int BLOCK = 1 << 24;
  private static final int LONGEST_INSERT_FROM = 22594;
  private static final int LONGEST_INSERT_AND_COPY = 703;

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private int pending;
  private int filled;

  private BrotliOfZeros() {}

  /** A stream of so many times 16 MiB. */
  public static byte[] of(int blocks) {
    BrotliOfZeros brotli = new BrotliOfZeros();
    brotli.put(0, 1); // a window of 64 KiB
    for (int i = 0; i < blocks; i++) {
      brotli.block();
    }
    brotli.put(3, 2); // the last, and empty
    brotli.put(0, 7);
    return brotli.bytes.toByteArray();
  }

  private void block() {
    put(0, 1); // not the last
    put(2, 2); // its length takes six nibbles
    put(BLOCK - 1, 24);
    put(0, 1); // compressed
    put(0, 3); // one block type each for literals, commands, distances
    put(0, 6); // no postfix, no direct distances
    put(0, 2); // context mode
    put(0, 2); // one tree each for literals and distances
    onlySymbol(0, 8);
    onlySymbol(LONGEST_INSERT_AND_COPY, 10);
    onlySymbol(0, 6);
    put(BLOCK - LONGEST_INSERT_FROM, 24);
    put(0, 24);
  }

  private void onlySymbol(int symbol, int width) {
    put(1, 2); // a simple code
    put(0, 2); // of one symbol
    put(symbol, width);
  }

  private void put(int value, int width) {
    for (int i = 0; i < width; i++) {
      pending |= (value >> i & 1) << filled;
      if (++filled == 8) {
        bytes.write(pending);
        pending = 0;
        filled = 0;
      }
    }
  }
}
