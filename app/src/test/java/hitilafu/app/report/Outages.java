package hitilafu.app.report;

import hitilafu.app.web.Event;
import hitilafu.app.web.Told;
import hitilafu.model.Grade;
import hitilafu.model.Incident;
import hitilafu.model.Moment;

/** Outages in few words. */
public final class Outages {
  private static final String SAID = "It went down.";

  private Outages() {}

  /** Of iTax in Kenya. */
  public static Incident itax(String name, Moment start, Moment end) {
    return of(name, told(name).service("itax", "iTax", "It", SAID), start, end);
  }

  /** Work on iTax that is announced, without an end. */
  public static Incident planned(String name, Moment start) {
    return of(name, told(name).service("itax", "iTax", "It", SAID).planned(), start, null);
  }

  /** Of a British service that no catalog knows. */
  public static Incident british(String name, Moment start, Moment end) {
    Told told = told(name).in("GB", "Europe/London").service(null, "Parking permits", "It", SAID);
    return of(name, told, start, end);
  }

  private static Told told(String name) {
    return Told.by("The Lake Post", "https://lake-post.example/" + name)
        .headline(name)
        .published("2025-01-04T07:20:00Z");
  }

  private static Incident of(String name, Told told, Moment start, Moment end) {
    told.start(worded(start), SAID);
    return Event.of(name, Grade.REPORTED, end == null ? told : told.end(worded(end), SAID));
  }

  private static Moment worded(Moment moment) {
    return new Moment(moment.earliest(), moment.latest(), moment.precision(), "went down");
  }
}
