package hitilafu.analytics.measure;

import hitilafu.analytics.measure.Ledger.Entry;
import hitilafu.model.CauseDetail;
import hitilafu.model.Footprint;
import hitilafu.model.Period;
import hitilafu.model.ServiceRef;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Services that fail again by the mechanism by which they had failed: pure. */
public final class Repeats {
  private static final Comparator<Repeat> MOST_FIRST =
      Comparator.comparingInt((Repeat r) -> -r.again())
          .thenComparing(r -> -r.incidents().size())
          .thenComparing(r -> r.service().key())
          .thenComparing(Repeat::cause);

  private Repeats() {}

  /**
   * One service and one mechanism.
   *
   * @param again how many of the outages came within 365 days of one before
   * @param incidents all outages of the period, by when they began
   */
  public record Repeat(ServiceRef service, CauseDetail cause, int again, List<String> incidents) {}

  /**
   * What repeated in a period, most often first.
   *
   * @param ledger of one country or less: services are told apart by id
   */
  public static List<Repeat> of(Period period, Ledger ledger) {
    Map<String, List<Footprint>> alike = new TreeMap<>();
    ledger.begun(period).stream()
        .map(Entry::footprint)
        .forEach(
            outage ->
                outage
                    .failure()
                    .ifPresent(
                        key -> alike.computeIfAbsent(key, k -> new ArrayList<>()).add(outage)));
    return alike.values().stream()
        .map(outages -> repeat(outages, ledger))
        .filter(repeat -> repeat.again() > 0)
        .sorted(MOST_FIRST)
        .toList();
  }

  private static Repeat repeat(List<Footprint> outages, Ledger ledger) {
    Footprint first = outages.getFirst();
    return new Repeat(
        first.service(),
        first.cause().detail(),
        (int) outages.stream().filter(ledger::repeats).count(),
        outages.stream()
            .sorted(
                Comparator.comparing((Footprint f) -> f.begin().earliest())
                    .thenComparing(Footprint::incident))
            .map(Footprint::incident)
            .toList());
  }
}
