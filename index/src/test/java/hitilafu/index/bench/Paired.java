package hitilafu.index.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * Several ways to do the same, run in turn so many times, in alternating order: what the machine
 * does beside meets all of them alike.
 *
 * @param <T> what is measured of a run
 */
final class Paired<T> {
  private final Map<String, Contestant<T>> contestants = new LinkedHashMap<>();
  private final Map<String, List<T>> runs = new LinkedHashMap<>();

  /** One way. */
  @FunctionalInterface
  interface Contestant<T> {
    T run() throws Exception;
  }

  Paired<T> with(String name, Contestant<T> contestant) {
    contestants.put(name, contestant);
    runs.put(name, new ArrayList<>());
    return this;
  }

  Paired<T> run(int pairs) throws Exception {
    List<String> order = new ArrayList<>(contestants.keySet());
    for (int pair = 0; pair < pairs; pair++) {
      for (String name : order) {
        runs.get(name).add(contestants.get(name).run());
      }
      Collections.reverse(order);
    }
    return this;
  }

  double median(String name, ToDoubleFunction<T> figure) {
    return median(figures(name, figure));
  }

  /** Of what the first has to what the other has, pair by pair: median, least, most. */
  String ratio(String first, String other, ToDoubleFunction<T> figure) {
    List<Double> ratios = new ArrayList<>();
    List<Double> firsts = figures(first, figure);
    List<Double> others = figures(other, figure);
    for (int pair = 0; pair < firsts.size(); pair++) {
      ratios.add(firsts.get(pair) / others.get(pair));
    }
    return "%.2f (%.2f to %.2f)"
        .formatted(median(ratios), Collections.min(ratios), Collections.max(ratios));
  }

  private List<Double> figures(String name, ToDoubleFunction<T> figure) {
    return runs.get(name).stream().mapToDouble(figure).boxed().toList();
  }

  private static double median(List<Double> figures) {
    List<Double> sorted = figures.stream().sorted().toList();
    int half = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(half)
        : (sorted.get(half - 1) + sorted.get(half)) / 2;
  }
}
