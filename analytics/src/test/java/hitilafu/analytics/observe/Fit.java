package hitilafu.analytics.observe;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import hitilafu.analytics.observe.learned.LinearModel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Learns a {@link LinearModel}: for each answer a logistic regression, one against the rest, with
 * an L2 penalty. The same examples always give the same table.
 *
 * @param <A> the answers
 */
final class Fit<A extends Enum<A>> {
  /**
   * What is learned from.
   *
   * @param answers those that are right; none if no answer is
   */
  record Example<A>(Collection<String> features, Set<A> answers) {}

  private static final double PRECISION = 0.001;
  private static final double LEAST_WEIGHT = 0.05;

  private final Class<A> answers;
  private final double cost;
  private final int rarest;

  /**
   * @param cost of an example that is got wrong, against that of large weights
   * @param rarest features of fewer examples are left out
   */
  Fit(Class<A> answers, double cost, int rarest) {
    this.answers = answers;
    this.cost = cost;
    this.rarest = rarest;
    Linear.disableDebugOutput();
  }

  LinearModel<A> model(List<Example<A>> examples) {
    return LinearModel.parse(answers, table(examples));
  }

  /** The lines of the model's table. */
  List<String> table(List<Example<A>> examples) {
    Map<String, Integer> index = index(examples);
    List<double[]> columns = new ArrayList<>();
    StringBuilder head = new StringBuilder("feature");
    for (A answer : answers.getEnumConstants()) {
      columns.add(column(examples, index, answer));
      head.append('\t').append(answer.name());
    }
    List<String> lines = new ArrayList<>(List.of(head.toString()));
    index.forEach(
        (feature, at) -> {
          if (columns.stream().anyMatch(c -> Math.abs(c[at - 1]) >= LEAST_WEIGHT)) {
            lines.add(row(feature, columns, at - 1));
          }
        });
    lines.add(row(LinearModel.ALWAYS, columns, index.size()));
    return lines;
  }

  private static String row(String feature, List<double[]> columns, int at) {
    StringBuilder row = new StringBuilder(feature);
    columns.forEach(c -> row.append('\t').append(String.format(Locale.ROOT, "%.2f", c[at])));
    return row.toString();
  }

  private Map<String, Integer> index(List<Example<A>> examples) {
    Map<String, Integer> counts = new TreeMap<>();
    examples.forEach(e -> e.features().forEach(f -> counts.merge(f, 1, Integer::sum)));
    Map<String, Integer> index = new LinkedHashMap<>();
    counts.forEach(
        (feature, count) -> {
          if (count >= rarest) {
            index.put(feature, index.size() + 1);
          }
        });
    return index;
  }

  private double[] column(List<Example<A>> examples, Map<String, Integer> index, A answer) {
    Problem problem = new Problem();
    problem.l = examples.size();
    problem.n = index.size() + 1;
    problem.x = new Feature[problem.l][];
    problem.y = new double[problem.l];
    for (int i = 0; i < problem.l; i++) {
      problem.y[i] = examples.get(i).answers().contains(answer) ? 1 : -1;
      problem.x[i] = row(examples.get(i).features(), index);
    }
    Parameter parameter = new Parameter(SolverType.L2R_LR, cost, PRECISION);
    Model model = Linear.train(problem, parameter);
    double[] weights = model.getFeatureWeights();
    int sign = model.getLabels()[0] == 1 ? 1 : -1;
    for (int i = 0; i < weights.length; i++) {
      weights[i] *= sign;
    }
    return weights;
  }

  /** As {@link LinearModel} scales them, with the constant last. */
  private static Feature[] row(Collection<String> features, Map<String, Integer> index) {
    TreeSet<Integer> known = new TreeSet<>();
    features.forEach(f -> known.add(index.getOrDefault(f, 0)));
    known.remove(0);
    double scale = 1 / Math.sqrt(Math.max(1, features.size()));
    List<Feature> row = new ArrayList<>();
    known.forEach(i -> row.add(new FeatureNode(i, scale)));
    row.add(new FeatureNode(index.size() + 1, 1));
    return row.toArray(Feature[]::new);
  }
}
