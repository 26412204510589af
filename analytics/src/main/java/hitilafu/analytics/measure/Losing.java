package hitilafu.analytics.measure;

import hitilafu.analytics.measure.Ledger.Entry;
import hitilafu.model.Footprint;
import hitilafu.model.Lost;
import hitilafu.model.Minutes;
import hitilafu.model.Period;
import java.util.ArrayList;
import java.util.List;

/**
 * Hours lost by what reports counted: an incident's count times the hours of the service that it is
 * about, for whom that service counts. Incidents without a count, or without an end, add nothing
 * and are told by number.
 */
final class Losing {
  private Losing() {}

  static Lost of(Claimed what, List<Entry> touching, Period period) {
    List<Claimed.Hours> hours = new ArrayList<>();
    int incidents = 0;
    for (Entry entry : touching) {
      List<Timed> own = entry.own().stream().filter(Timed::counted).toList();
      if (!own.isEmpty()) {
        incidents++;
        what.in(entry.footprint().counts())
            .map(count -> Claimed.times(count, minutes(own, period)))
            .ifPresent(hours::add);
      }
    }
    return lost(hours, incidents);
  }

  static boolean rests(Claimed what, Footprint footprint) {
    return what.in(footprint.counts()).isPresent()
        && Entry.of(footprint).own().stream().anyMatch(Timed::counted);
  }

  private static Minutes minutes(List<Timed> own, Period period) {
    return Union.minutes(Timed.intervals(own), Stretch.of(period));
  }

  private static Lost lost(List<Claimed.Hours> hours, int incidents) {
    if (hours.isEmpty()) {
      return new Lost(null, null, null, 0, incidents);
    }
    double low = 0;
    Double best = 0.0;
    Double high = 0.0;
    for (Claimed.Hours each : hours) {
      low += each.low();
      best = best == null || each.best() == null ? null : (Double) (best + each.best());
      high = high == null || each.high() == null ? null : (Double) (high + each.high());
    }
    return new Lost(low, best, high, hours.size(), incidents);
  }
}
