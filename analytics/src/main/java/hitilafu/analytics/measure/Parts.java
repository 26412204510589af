package hitilafu.analytics.measure;

import hitilafu.model.Measures;
import hitilafu.model.Period;
import hitilafu.model.PeriodKind;
import hitilafu.model.Scope;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** A period in parts of the calendar, one after the other: pure. */
public final class Parts {
  private Parts() {}

  /**
   * The months, or other parts, of a period, in order; the first and the last cut off at its ends.
   * Where nothing is reported there is a part all the same.
   *
   * @param kind a day or longer
   */
  public static List<Measures> of(Scope scope, Period period, PeriodKind kind, Ledger ledger) {
    Ledger bearing = ledger.within(period);
    Calendar calendar = new Calendar(ZoneId.of(scope.zone()));
    List<Measures> parts = new ArrayList<>();
    for (Instant at = period.from(); at.isBefore(period.to()); ) {
      LocalDate first = calendar.day(at);
      Period whole = calendar.around(kind, first);
      Instant end = whole.to().isBefore(period.to()) ? whole.to() : period.to();
      parts.add(Measuring.of(scope, new Period(kind, whole.name(), at, end), bearing));
      at = end;
    }
    return parts;
  }
}
