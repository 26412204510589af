package hitilafu.app.web.scope;

import hitilafu.app.http.Content;
import hitilafu.app.http.Parameters;
import hitilafu.app.reliability.Days;
import hitilafu.app.reliability.Reliabilities;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * The days that a page is asked for.
 *
 * @param days those that were given, else the last 365
 * @param chosen whether they were given
 * @param last the last day of which anything was read or told
 */
public record AskedDays(Days days, boolean chosen, LocalDate last) {

  /**
   * The {@code from} and {@code to} of a request; without them the 365 days up to the last of which
   * anything was read or told.
   *
   * @throws hitilafu.app.reliability.ReliabilityFault if they are no days
   */
  public static AskedDays of(Parameters asked, Reliabilities all, Content content) {
    return of(asked.text("from"), asked.text("to"), all, content);
  }

  /** The same; either null if it was not given. */
  public static AskedDays of(String from, String to, Reliabilities all, Content content) {
    LocalDate last = all.last(LocalDate.ofInstant(content.clock().instant(), ZoneOffset.UTC));
    Days given = Days.of("from", from, "to", to);
    return given.all()
        ? new AskedDays(Days.yearTo(last), false, last)
        : new AskedDays(given, true, last);
  }
}
