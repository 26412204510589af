package hitilafu.analytics.measure;

import hitilafu.analytics.measure.Ledger.Entry;
import hitilafu.model.Count;
import hitilafu.model.Indices;
import hitilafu.model.Indices.Hours;
import hitilafu.model.Level;
import hitilafu.model.Minutes;
import hitilafu.model.Period;
import hitilafu.model.Qualifier;
import hitilafu.model.UserCount;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** SAIFI, SAIDI and CAIDI of one service, after IEEE 1366-2012. */
public final class Reliability {
  private static final double MINUTES_IN_HOUR = 60;

  /** Outages of this length or longer are sustained interruptions. */
  private static final double SUSTAINED = 5;

  private Reliability() {}

  /**
   * One interruption.
   *
   * @param customers hit
   */
  record Interruption(double customers, Minutes length) {}

  /**
   * Of the outages that began in a period, as far as the customers hit are known: by a report's
   * figure, or all where the whole service failed. Those whose end nobody reported are left out.
   */
  public static Indices of(UserCount served, Period period, Ledger ledger) {
    List<Entry> begun = ledger.begun(period).stream().filter(e -> !e.planned()).toList();
    List<Interruption> interruptions = new ArrayList<>();
    for (Entry entry : begun) {
      customers(entry, served.value())
          .ifPresent(customers -> interruptions.add(new Interruption(customers, entry.length())));
    }
    return of(served.value(), interruptions, begun.size());
  }

  /**
   * The indices of interruptions.
   *
   * @param outages how many there were in all
   */
  static Indices of(long served, List<Interruption> interruptions, int outages) {
    List<Interruption> sustained =
        interruptions.stream().filter(i -> i.length().high() >= SUSTAINED).toList();
    double hit = sustained.stream().mapToDouble(Interruption::customers).sum();
    Hours customerHours = customerHours(sustained);
    return new Indices(
        served,
        hit / served,
        customerHours.over(served),
        hit == 0 ? null : customerHours.over(hit),
        sustained.size(),
        outages);
  }

  private static Hours customerHours(List<Interruption> interruptions) {
    double low = 0;
    Double best = 0.0;
    double high = 0;
    for (Interruption each : interruptions) {
      low += each.customers() * each.length().low();
      high += each.customers() * each.length().high();
      Double length = each.length().best();
      best = best == null || length == null ? null : (Double) (best + each.customers() * length);
    }
    return new Hours(low, best, high).over(MINUTES_IN_HOUR);
  }

  private static Optional<Double> customers(Entry entry, long served) {
    boolean ended = entry.timed().stream().anyMatch(Timed::counted);
    if (!ended || entry.openEnded()) {
      return Optional.empty();
    }
    Optional<Count> claimed = entry.own().isEmpty() ? Optional.empty() : people(entry);
    boolean all =
        entry.timed().stream()
            .map(Timed::impact)
            .anyMatch(i -> i.stated() && i.place() == null && i.level() == Level.MAJOR_OUTAGE);
    return claimed
        .map(count -> (double) Math.min(count.value(), served))
        .or(() -> all ? Optional.of((double) served) : Optional.empty());
  }

  private static Optional<Count> people(Entry entry) {
    return Claimed.PEOPLE
        .in(entry.footprint().counts())
        .filter(count -> count.qualifier() != Qualifier.AT_MOST);
  }
}
