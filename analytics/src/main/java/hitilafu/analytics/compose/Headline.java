package hitilafu.analytics.compose;

import hitilafu.model.Moment;
import hitilafu.model.ObservationKind;
import hitilafu.model.Precision;
import hitilafu.model.ServiceRef;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A title composed from the facts: what failed and when, as finely as is known. */
final class Headline {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

  private Headline() {}

  static String of(ServiceRef service, ObservationKind kind, Moment start, String zone) {
    String what = kind == ObservationKind.MAINTENANCE ? "planned maintenance" : "outage";
    return service.name() + " " + what + when(start, ZoneId.of(zone));
  }

  private static String when(Moment start, ZoneId zone) {
    if (start == null) {
      return ", date not stated";
    }
    if (!start.resolved()) {
      return start.text() == null
          ? ", date not stated"
          : ", on a day given as “" + start.text() + "”";
    }
    return start.precision().compareTo(Precision.DAY) <= 0
        ? ", " + DAY.format(start.earliest().atZone(zone))
        : ", " + MONTH.format(start.earliest().atZone(zone));
  }
}
