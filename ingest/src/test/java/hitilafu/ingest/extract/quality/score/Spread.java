package hitilafu.ingest.extract.quality.score;

import java.util.Arrays;

/** Mean and standard deviation (of a sample) of some numbers, and the least and greatest. */
public record Spread(double mean, double deviation, double least, double greatest) {
  public static Spread of(double... values) {
    double mean = Arrays.stream(values).average().orElse(0);
    double squares = Arrays.stream(values).map(value -> (value - mean) * (value - mean)).sum();
    return new Spread(
        mean,
        Math.sqrt(Ratio.of(squares, values.length - 1.0)),
        Arrays.stream(values).min().orElse(0),
        Arrays.stream(values).max().orElse(0));
  }
}
