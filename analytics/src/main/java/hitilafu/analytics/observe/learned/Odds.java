package hitilafu.analytics.observe.learned;

import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Log-odds of answers; above 0 an answer is more likely right than not.
 *
 * @param <A> the answers
 */
public final class Odds<A extends Enum<A>> {
  private final double[] byOrdinal;

  Odds(double[] byOrdinal) {
    this.byOrdinal = byOrdinal;
  }

  public double of(A answer) {
    return byOrdinal[answer.ordinal()];
  }

  public boolean yes(A answer) {
    return of(answer) > 0;
  }

  /** The same as a probability, 0 to 1. */
  public double probability(A answer) {
    return 1 / (1 + Math.exp(-of(answer)));
  }

  /** The likeliest answer; of two that are equal the one that is declared first. */
  public A best(Class<A> answers) {
    return answers
        .getEnumConstants()[
        IntStream.range(0, byOrdinal.length)
            .boxed()
            .max(Comparator.<Integer>comparingDouble(i -> byOrdinal[i]).thenComparing(i -> -i))
            .orElseThrow()];
  }
}
