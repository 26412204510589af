package hitilafu.app.report.tell;

import static hitilafu.app.phrase.Moments.at;
import static hitilafu.app.report.tell.Said.said;
import static org.assertj.core.api.Assertions.assertThat;

import hitilafu.app.report.Outages;
import hitilafu.app.report.Years;
import hitilafu.app.web.Events;
import hitilafu.model.Incident;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the review of a year says of its trend, and how little a few outages show. */
class YearTrendTest {
  @TempDir private Path folder;

  /** So many, a day after the other. */
  static List<Incident> daily(int number, String first) {
    List<Incident> all = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      Instant at = Instant.parse(first).plus(Duration.ofDays(i));
      all.add(
          Outages.itax(
              first + " " + i,
              at(at.toString(), ""),
              at(at.plus(Duration.ofMinutes(60 + i)).toString(), "")));
    }
    return all;
  }

  @Test
  void whatIsThinIsSaidToBe() throws Exception {
    IssueText few = Years.draft(folder, Events.all(), Years.allDays());
    assertThat(said(few, "trend"))
        .startsWith(
            "1 outage is reported to have begun in 2025, and 2 in 2024: 0.5 times as many a week"
                + " (0.1–3.8, interval at 95 %). So few in two years are no trend.");
    assertThat(said(few, "causes")).contains("(0–79 %). A share of so few says little");
    assertThat(said(few, "dependence")).contains("A share of so few says little");
  }

  @Test
  void aTrendIsOneOnlyWhereBothYearsWereWatchedAlike() throws Exception {
    List<Incident> more = new ArrayList<>(daily(30, "2025-02-01T06:00:00Z"));
    more.addAll(daily(10, "2024-02-01T06:00:00Z"));
    assertThat(said(Years.draft(folder.resolve("alike"), more, Years.allDays()), "trend"))
        .contains("3.0 times as many a week (1.5–6.1, interval at 95 %)")
        .contains("Chance alone hardly makes such a difference.")
        .contains("how much failed is not known");
    assertThat(said(Years.draft(folder.resolve("not"), more, daysOf2025()), "trend"))
        .contains("They were not watched alike");
    assertThat(
            said(Years.draft(folder.resolve("none"), more.subList(0, 30), "2024-01-01"), "trend"))
        .contains("and none in 2024: at least 7.8 times as many a week (95 %).");
  }

  /** And one of the year before. */
  private static String[] daysOf2025() {
    String[] all = Years.allDays();
    return List.of(all).subList(365, all.length).toArray(String[]::new);
  }
}
