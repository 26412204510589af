package hitilafu.analytics.observe.learned;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A linear model over named features: the log-odds of an answer are the sum of the features'
 * weights for it, over the square root of how many features there are, plus a constant. It is a
 * table that people can read: a line a feature, a column an answer.
 *
 * @param <A> the answers, an enum whose names head the columns
 */
public final class LinearModel<A extends Enum<A>> {
  /** The feature that is always there. */
  public static final String ALWAYS = "=always";

  private final Class<A> answers;
  private final Map<String, double[]> weights;

  private LinearModel(Class<A> answers, Map<String, double[]> weights) {
    this.answers = answers;
    this.weights = weights;
  }

  /** The model of this name that comes with the code. */
  public static <A extends Enum<A>> LinearModel<A> read(Class<A> answers, String name) {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                LinearModel.class.getResourceAsStream("/hitilafu/analytics/observe/" + name),
                StandardCharsets.UTF_8))) {
      return parse(answers, reader.lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A line of column heads, then a line a feature, all parted by tabs. */
  public static <A extends Enum<A>> LinearModel<A> parse(Class<A> answers, List<String> lines) {
    String[] heads = lines.getFirst().split("\t");
    Map<String, double[]> weights = new HashMap<>();
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split("\t");
      double[] row = new double[answers.getEnumConstants().length];
      for (int i = 1; i < cells.length; i++) {
        row[Enum.valueOf(answers, heads[i]).ordinal()] = Double.parseDouble(cells[i]);
      }
      weights.put(cells[0], row);
    }
    return new LinearModel<>(answers, weights);
  }

  /** The log-odds of each answer, by its ordinal. */
  public Odds<A> odds(Collection<String> features) {
    double[] sum = new double[answers.getEnumConstants().length];
    for (String feature : features) {
      double[] row = weights.get(feature);
      for (int i = 0; row != null && i < sum.length; i++) {
        sum[i] += row[i];
      }
    }
    double[] always = weights.getOrDefault(ALWAYS, new double[sum.length]);
    for (int i = 0; i < sum.length; i++) {
      sum[i] = sum[i] / Math.sqrt(Math.max(1, features.size())) + always[i];
    }
    return new Odds<>(sum);
  }

  /** The features that speak loudest for an answer, and against it: first what weighs most. */
  public List<Weighed> reasons(A answer, Collection<String> features, int most) {
    double scale = 1 / Math.sqrt(Math.max(1, features.size()));
    return features.stream()
        .filter(weights::containsKey)
        .map(f -> new Weighed(f, weights.get(f)[answer.ordinal()] * scale))
        .sorted(Comparator.comparingDouble((Weighed w) -> -Math.abs(w.weight())))
        .limit(most)
        .toList();
  }

  /** A feature and what it added to the log-odds. */
  public record Weighed(String feature, double weight) {}
}
