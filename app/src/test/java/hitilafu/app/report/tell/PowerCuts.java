package hitilafu.app.report.tell;

import static hitilafu.app.phrase.Moments.at;

import hitilafu.app.web.Event;
import hitilafu.app.web.Told;
import hitilafu.model.Cause;
import hitilafu.model.CauseDetail;
import hitilafu.model.Grade;
import hitilafu.model.Incident;
import java.time.Duration;
import java.time.Instant;

/** Outages of a year in few words. */
final class PowerCuts {
  private static final String SAID = "It went down.";

  private PowerCuts() {}

  /** A report on one of two hours. */
  static Told power(String name, String service, String hour) {
    Instant start = Instant.parse(hour);
    return Told.by("The Lake Post", "https://lake-post.example/" + name)
        .published(start.plus(Duration.ofHours(1)).toString())
        .service(null, service, "It", SAID)
        .start(at(hour, "went"), SAID)
        .end(at(start.plus(Duration.ofHours(2)).toString(), "down"), SAID)
        .cause(new Cause(CauseDetail.POWER.category(), true, CauseDetail.POWER, "down"), SAID);
  }

  static Incident outage(String name, String service, String hour) {
    return Event.of(name, Grade.REPORTED, power(name, service, hour));
  }
}
