package hitilafu.app.export;

import java.io.IOException;
import java.util.function.Consumer;

/** Something that hands out rows one by one, so that they need not all be in memory. */
@FunctionalInterface
public interface Rows<T> {
  /** Hands out all. */
  void forEach(Consumer<T> row) throws IOException;

  /** The same, telling of each that is handed out. */
  default Rows<T> telling(Runnable each) {
    return consumer ->
        forEach(
            row -> {
              consumer.accept(row);
              each.run();
            });
  }
}
