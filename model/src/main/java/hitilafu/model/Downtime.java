package hitilafu.model;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Minutes lost in a period. Overlaps are counted once per service, then added over services.
 *
 * @param outage of outages that reports state, whose day is known and whose end was reported
 * @param levels the same by the worst level at each time, {@code unknown} if no report tells it;
 *     levels with nothing are left out
 * @param hours the same per local hour, only for a day of one service; empty else
 * @param places the same per place, only for one service
 * @param open of outages whose end nobody reported; never in {@code outage}
 * @param planned of planned work
 * @param inferred of outages that follow from the catalog's dependencies alone
 */
public record Downtime(
    Minutes outage,
    Map<String, Minutes> levels,
    List<Minutes> hours,
    List<PlaceMinutes> places,
    Minutes open,
    Minutes planned,
    Minutes inferred) {
  public Downtime {
    Absent.never(outage, "outage");
    levels = new TreeMap<>(levels == null ? Map.of() : levels);
    hours = Absent.list(hours);
    places = Absent.list(places);
    Absent.never(open, "open");
    Absent.never(planned, "planned");
    Absent.never(inferred, "inferred");
  }
}
