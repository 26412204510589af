package hitilafu.app.export;

import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A table of what is exported.
 *
 * @param rows what each thing that is exported gives to it
 */
public record Part<S, T>(Sheet<T> sheet, Function<S, Stream<T>> rows) {

  /** A table of which each thing is a row. */
  public static <T> Part<T, T> whole(Sheet<T> sheet) {
    return new Part<>(sheet, Stream::of);
  }
}
