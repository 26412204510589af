package hitilafu.ingest.pdf;

/**
 * What one document may cost. It is counted, not timed, so that the same document always comes out
 * the same.
 */
final class Budget {
  /** A document has spent what it may. Unchecked, for PDFBox passes over checked ones. */
  static final class Spent extends RuntimeException {
    private static final long serialVersionUID = 1;

    Spent(String what) {
      super(what, null, false, false);
    }
  }

  /** Bytes read and decoded, and what is reckoned as so many; some seconds' worth. */
  private static final long MAX_STEPS = 250_000_000;

  /** Bytes that come out of the document's streams, all together; they may be in memory at once. */
  private static final long MAX_DECODED = 64 << 20;

  private static final int OPERATOR = 400;
  private static final int LETTER = 200;

  private long steps;
  private long decoded;
  private boolean spent;

  void read(long bytes) {
    spend(bytes);
  }

  void decoded(long bytes) {
    decoded += bytes;
    if (decoded > MAX_DECODED) {
      stop();
    }
    spend(bytes);
  }

  void operator() {
    spend(OPERATOR);
  }

  /** A glyph may stand for several letters. */
  void letters(int count) {
    spend(LETTER * Math.max(1L, count));
  }

  /** Whether the document was stopped, even if someone passed over it. */
  boolean isSpent() {
    return spent;
  }

  private void spend(long cost) {
    steps += cost;
    if (spent || steps > MAX_STEPS) {
      stop();
    }
  }

  private void stop() {
    spent = true;
    throw new Spent("document costs more to read than is allowed");
  }
}
