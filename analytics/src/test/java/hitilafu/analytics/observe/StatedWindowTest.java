package hitilafu.analytics.observe;

import static org.assertj.core.api.Assertions.assertThat;

import hitilafu.model.ArticleKind;
import hitilafu.model.Observation;
import hitilafu.model.Role;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From when to when, as a text itself says. Published Wednesday, 5 March 2025, in Nairobi. */
class StatedWindowTest {
  private static final String DAY = "2025-03-05";

  private static Observation itax(String... more) {
    return Texts.main(DAY, "iTax portal down", more);
  }

  private static void lasted(Observation outage, String from, String to) {
    assertThat(outage.start().middle()).isEqualTo(Instant.parse(from));
    assertThat(outage.end().middle()).isEqualTo(Instant.parse(to));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "iTax was unavailable from 9.10am to 11.40am on Monday. It has been restored.",
        "On 3 March, between 9:10 and 11:40 EAT, iTax returned errors. The fault has been fixed.",
      })
  void isReadFromManyWords(String text) {
    lasted(itax(text), "2025-03-03T06:10:00Z", "2025-03-03T08:40:00Z");
  }

  @Test
  void outranksTheHoursOfUpdates() {
    Observation outage =
        Texts.OBSERVER
            .observe(
                Texts.article(
                    ArticleKind.STATUS_UPDATE,
                    "en",
                    DAY,
                    "iTax: returns fail",
                    "Investigating - iTax returns are failing.",
                    "Mar 3, 2025 - 07:02 UTC",
                    "Monitoring - The fix is in place and returns go through.",
                    "Mar 3, 2025 - 08:15 UTC",
                    "Resolved - On March 3, 2025, between 06:10 UTC and 08:40 UTC, iTax was down"
                        + " and returns failed. A faulty release had been rolled out at 06:00 UTC.",
                    "Mar 3, 2025 - 09:30 UTC"))
            .observations()
            .stream()
            .filter(observation -> observation.role() == Role.MAIN)
            .findFirst()
            .orElseThrow();

    lasted(outage, "2025-03-03T06:10:00Z", "2025-03-03T08:40:00Z");
  }

  @Test
  void maySpanMidnight() {
    lasted(
        itax("On Monday, between 22:50 and 01:35, iTax was down. It has been restored, KRA said."),
        "2025-03-03T19:50:00Z",
        "2025-03-03T22:35:00Z");
  }

  @Test
  void stagesOfOneFailureAreOne() {
    Observation outage =
        itax(
            "On Monday from 9am to 10am iTax was slow, KRA said.",
            "From 10am to 11.30am iTax was down for all users.",
            "It has been restored.");

    lasted(outage, "2025-03-03T06:00:00Z", "2025-03-03T08:30:00Z");
  }

  @Test
  void hoursOfACounterAreNone() {
    Observation outage =
        itax(
            "iTax crashed on Monday at 10.20am, and has been restored.",
            "Tax offices are open from 8am to 5pm, and help desks between 9am and 1pm.");

    assertThat(outage.start().earliest()).isEqualTo("2025-03-03T07:20:00Z");
    assertThat(outage.end() == null || !outage.end().text().contains("5pm")).isTrue();
  }
}
