package hitilafu.app.report.edition;

import hitilafu.app.report.Issue;
import hitilafu.app.report.Week;
import hitilafu.model.Scope;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** When the draft of a week is due: on the Monday after it, early, by the clock of the country. */
final class Mondays {
  /** What was said late on Sunday has been read by then, and nobody is at a desk yet. */
  private static final int DUE_HOUR = 6;

  private Mondays() {}

  /** The last week of which a draft is due. */
  static Issue lastDue(Scope country, Instant now) {
    LocalDate day =
        LocalDateTime.ofInstant(now, ZoneId.of(country.zone())).minusHours(DUE_HOUR).toLocalDate();
    return Issue.of(country, new Week(Week.holding(day).monday().minusWeeks(1)));
  }
}
