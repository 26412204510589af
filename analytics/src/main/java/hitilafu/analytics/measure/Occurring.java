package hitilafu.analytics.measure;

import hitilafu.analytics.measure.Ledger.Entry;
import hitilafu.model.Cause;
import hitilafu.model.CauseCategory;
import hitilafu.model.Footprint;
import hitilafu.model.Impact;
import hitilafu.model.Major;
import hitilafu.model.Occurrences;
import hitilafu.model.Share;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** Counts the outages that began in a period. */
final class Occurring {
  private Occurring() {}

  /**
   * @param begun the outages that began in the period
   * @param planned how many planned works did
   */
  static Occurrences of(List<Entry> begun, int planned, Ledger ledger) {
    List<Footprint> outages = begun.stream().map(Entry::footprint).toList();
    List<Footprint> caused = outages.stream().filter(Occurring::hasCause).toList();
    List<Footprint> explained = outages.stream().filter(f -> f.failure().isPresent()).toList();
    return new Occurrences(
        outages.size(),
        (int) begun.stream().filter(Entry::openEnded).count(),
        planned,
        count(outages, f -> Stream.of(f.service().name())),
        count(outages, f -> Stream.of(causeOf(f))),
        Share.of(number(caused, f -> f.cause().thirdParty()), caused.size()),
        count(outages, Occurring::platform),
        Share.of(number(explained, ledger::repeats), explained.size()),
        count(outages, f -> f.major().stream().map(Major::rule)));
  }

  private static int number(List<Footprint> footprints, Function<Footprint, Boolean> which) {
    return (int) footprints.stream().filter(which::apply).count();
  }

  private static Map<String, Integer> count(
      List<Footprint> outages, Function<Footprint, Stream<String>> names) {
    Map<String, Integer> counts = new TreeMap<>();
    outages.stream().flatMap(names).forEach(name -> counts.merge(name, 1, Integer::sum));
    return counts;
  }

  private static boolean hasCause(Footprint footprint) {
    Cause cause = footprint.cause();
    return cause != null && (cause.detail() != null || cause.category() != CauseCategory.UNKNOWN);
  }

  private static String causeOf(Footprint footprint) {
    Enum<?> cause =
        footprint.failure().isPresent()
            ? footprint.cause().detail()
            : hasCause(footprint) ? footprint.cause().category() : CauseCategory.UNKNOWN;
    return cause.name().toLowerCase(Locale.ROOT);
  }

  /** The service that failed, if it took another one of the scope with it. */
  private static Stream<String> platform(Footprint footprint) {
    boolean others =
        footprint.impacts().stream()
            .filter(Impact::stated)
            .anyMatch(impact -> !impact.service().key().equals(footprint.service().key()));
    return others ? Stream.of(footprint.service().name()) : Stream.empty();
  }
}
