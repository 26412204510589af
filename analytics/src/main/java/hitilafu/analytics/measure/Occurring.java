package hitilafu.analytics.measure;

import hitilafu.analytics.measure.Ledger.Entry;
import hitilafu.model.Footprint;
import hitilafu.model.Major;
import hitilafu.model.Occurrences;
import hitilafu.model.Share;
import java.util.List;
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
    List<Footprint> caused = outages.stream().filter(Footprint::explained).toList();
    List<Footprint> explained = outages.stream().filter(f -> f.failure().isPresent()).toList();
    return new Occurrences(
        outages.size(),
        (int) begun.stream().filter(Entry::openEnded).count(),
        planned,
        count(outages, f -> Stream.of(f.service().name())),
        count(outages, f -> Stream.of(f.causeKey())),
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

  /** The service that failed, if it took another one of the scope with it. */
  private static Stream<String> platform(Footprint footprint) {
    return footprint.tookOthers() ? Stream.of(footprint.service().name()) : Stream.empty();
  }
}
