package hitilafu.app.export;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Something that can be exported in every form, in one pass over its source.
 *
 * @param noun what is counted while it goes out, in the plural
 * @param lines the JSON lines that each thing gives
 * @param table the table that each thing gives rows to
 * @param beside further tables of a data package
 */
public record Export<S>(
    String noun,
    Rows<S> source,
    Function<S, Stream<?>> lines,
    Part<S, ?> table,
    List<Part<S, ?>> beside) {

  /** The same, telling of each thing that goes out. */
  public Export<S> telling(Runnable each) {
    return new Export<>(noun, source.telling(each), lines, table, beside);
  }

  /** All its tables. */
  public List<Part<S, ?>> parts() {
    return Stream.concat(Stream.<Part<S, ?>>of(table), beside.stream()).toList();
  }
}
