package hitilafu.app.home;

import hitilafu.analytics.Epochs;
import hitilafu.model.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/**
 * The logs of the epoch that readers follow.
 *
 * @param log the home's log folder
 */
public record DerivedLog(Path log) {
  private static final String ENDING = ".jsonl";

  /**
   * Hands out every line of a log, such as {@code problems}; none if nothing was derived yet.
   *
   * @param name the log's
   * @param type of its lines
   */
  public <T> void forEach(String name, Class<T> type, Consumer<T> lines) throws IOException {
    Epochs epochs = new Epochs(log);
    OptionalLong epoch = epochs.current();
    if (epoch.isPresent()) {
      for (Path file : closed(epochs.folder(epoch.getAsLong()).resolve(name), ENDING)) {
        try (Stream<String> text = Files.lines(file)) {
          text.map(line -> Json.read(line, type)).forEach(lines);
        }
      }
    }
  }

  /**
   * The lines of a log of revisions that hold: of each key, the one of the highest revision.
   *
   * @param key what a line replaces
   */
  public <T> Collection<T> standing(
      String name, Class<T> type, Function<T, String> key, ToLongFunction<T> revision)
      throws IOException {
    Map<String, T> highest = new TreeMap<>();
    forEach(
        name,
        type,
        line ->
            highest.merge(
                key.apply(line),
                line,
                (a, b) -> revision.applyAsLong(a) > revision.applyAsLong(b) ? a : b));
    return highest.values();
  }

  /** What tells whether these logs are still what they were: their epoch and closed files. */
  public List<String> state(String... names) throws IOException {
    try {
      return stateNow(names);
    } catch (NoSuchFileException swapped) {
      return stateNow(names); // a new epoch took the place of the one that was looked at
    }
  }

  private List<String> stateNow(String... names) throws IOException {
    Epochs epochs = new Epochs(log);
    OptionalLong epoch = epochs.current();
    List<String> state = new ArrayList<>();
    if (epoch.isPresent()) {
      for (String name : names) {
        closed(epochs.folder(epoch.getAsLong()).resolve(name), ENDING)
            .forEach(file -> state.add(file.toString()));
      }
    }
    return state;
  }

  /** The closed files of a folder, by name; none if there is no such folder. */
  static List<Path> closed(Path folder, String ending) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> !file.getFileName().toString().startsWith("."))
          .filter(file -> file.toString().endsWith(ending))
          .sorted()
          .toList();
    }
  }
}
