package hitilafu.index.search;

import hitilafu.index.fields.DocumentKind;
import hitilafu.index.write.Damage;
import hitilafu.index.write.IndexHome;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.lucene.index.MultiReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.AlreadyClosedException;

/**
 * The index that serves, open for reading, as it is now: every question first looks whether another
 * one serves, or it has a newer commit. Both looks are a few file names. What is being answered
 * keeps the state it began with.
 */
final class ServingIndex implements Closeable {
  private static final int ATTEMPTS = 10;

  private final IndexHome home;
  private final DocumentKind<?> kind;
  private volatile OpenIndex open;
  private volatile boolean closed;

  /**
   * @param kind which documents are asked about
   */
  ServingIndex(Path folder, DocumentKind<?> kind) {
    this.home = new IndexHome(folder);
    this.kind = kind;
  }

  /** What is asked of a state of the index. */
  @FunctionalInterface
  interface Inquiry<T> {
    T ask(IndexSearcher searcher) throws IOException;
  }

  /**
   * Answers from the newest state; from an empty one if there is no index yet.
   *
   * @throws UncheckedIOException if the index cannot be read
   * @throws IllegalStateException if this is closed
   */
  <T> T answer(Inquiry<T> inquiry) {
    try (Lease lease = lease()) {
      return inquiry.ask(lease.searcher());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public synchronized void close() throws IOException {
    closed = true;
    if (open != null) {
      open.close();
    }
  }

  /** A state of the index that stays as it is until it is given back. */
  private record Lease(SearcherManager from, IndexSearcher searcher) implements Closeable {
    @Override
    public void close() throws IOException {
      if (from != null) {
        from.release(searcher);
      }
    }
  }

  /**
   * An index that is swapped between the look at its name and the look into it is looked up again.
   */
  private Lease lease() throws IOException {
    for (int attempt = 1; ; attempt++) {
      try {
        Optional<OpenIndex> newest = newest();
        return newest.isPresent()
            ? new Lease(newest.get().searchers(), newest.get().searchers().acquire())
            : new Lease(null, new LiveSearcher(new MultiReader(), kind));
      } catch (AlreadyClosedException swapped) {
        giveUpAfter(attempt, swapped);
      } catch (IOException swapped) {
        giveUpAfter(Damage.is(swapped) ? attempt : ATTEMPTS, swapped);
      }
    }
  }

  private static <E extends Exception> void giveUpAfter(int attempt, E reason) throws E {
    if (attempt == ATTEMPTS) {
      throw reason;
    }
  }

  private Optional<OpenIndex> newest() throws IOException {
    if (closed) {
      throw new IllegalStateException("the searcher is closed");
    }
    Optional<IndexHome.Serving> serving = home.serving();
    OpenIndex index = open;
    if (serving.isEmpty()) {
      return Optional.ofNullable(index);
    }
    if (index == null || !index.serving().equals(serving.get())) {
      if (!home.has(serving.get().build(), kind)) {
        return Optional.ofNullable(index); // laid out otherwise: it is about to be built anew
      }
      return Optional.of(swap(serving.get()));
    }
    index.refresh();
    return Optional.of(index);
  }

  private synchronized OpenIndex swap(IndexHome.Serving serving) throws IOException {
    OpenIndex previous = open;
    if (previous == null || !previous.serving().equals(serving)) {
      open = new OpenIndex(home.folder(serving.build()), kind, serving);
      if (previous != null) {
        previous.close();
      }
    }
    return open;
  }
}
