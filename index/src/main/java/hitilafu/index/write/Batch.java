package hitilafu.index.write;

import hitilafu.index.fields.DocumentKind;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Lines of a log that go into one commit: of each id the one of the highest revision. */
final class Batch<L> {
  private final DocumentKind<L> kind;
  private final int mostLines;
  private final Map<String, L> highest = new HashMap<>();
  private int count;
  private long bytes;

  Batch(DocumentKind<L> kind, int mostLines) {
    this.kind = kind;
    this.mostLines = mostLines;
  }

  void add(L line, long size) {
    highest.merge(kind.idOf().apply(line), line, this::higher);
    count++;
    bytes += size;
  }

  private L higher(L a, L b) {
    return kind.revisionOf().applyAsLong(b) > kind.revisionOf().applyAsLong(a) ? b : a;
  }

  boolean full() {
    return count >= mostLines || bytes >= kind.bytesACommit();
  }

  boolean empty() {
    return count == 0;
  }

  /** Lines added, overtaken ones too. */
  int count() {
    return count;
  }

  /** Lines that count, one an id. */
  Collection<L> lines() {
    return highest.values();
  }
}
