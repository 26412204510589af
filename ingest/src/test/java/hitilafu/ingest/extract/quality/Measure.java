package hitilafu.ingest.extract.quality;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * A number about one collection of pages; more is better, 1 is all.
 *
 * @param note what else there is to say of it, for people
 * @param shortfalls the pages that keep it from 1, the worst first
 */
record Measure(String set, String name, double value, String note, List<Shortfall> shortfalls) {
  Measure(String set, String name, double value) {
    this(set, name, value, "", List.of());
  }

  Measure {
    shortfalls = shortfalls.stream().sorted().toList();
  }

  /** Its name among all. */
  String key() {
    return set + " " + name;
  }

  /** As it is printed, kept and compared: with three decimals. */
  BigDecimal rounded() {
    return BigDecimal.valueOf(value).setScale(3, RoundingMode.HALF_EVEN);
  }
}
