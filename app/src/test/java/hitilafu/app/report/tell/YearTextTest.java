package hitilafu.app.report.tell;

import static hitilafu.app.phrase.Moments.span;
import static hitilafu.app.report.tell.Said.block;
import static hitilafu.app.report.tell.Said.said;
import static org.assertj.core.api.Assertions.assertThat;

import hitilafu.app.report.Outages;
import hitilafu.app.report.Years;
import hitilafu.app.report.tell.Block.Often;
import hitilafu.app.web.Events;
import hitilafu.model.Precision;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the review of a year says, and what it does not. */
class YearTextTest {
  @TempDir private Path folder;

  @Test
  void aYearIsToldFromItsHeadToItsSources() throws Exception {
    IssueText text = Years.draft(folder, Events.all(), "2024-05-02", "2025-01-03");
    assertThat(text.chapters())
        .extracting(Chapter::id)
        .containsExactly(
            "before-publishing",
            "year",
            "figures",
            "trend",
            "months",
            "incidents",
            "services",
            "causes",
            "repeats",
            "dependence",
            "delays",
            "methods",
            "sources");
    assertThat(text.masthead().motto())
        .isEqualTo("Yearly review of public service outages in Kenya");
    assertThat(said(text, "year"))
        .isEqualTo(
            "1 outage began in the year by what was reported, and 1 service was hit (incident 1);"
                + " the year before had 2. Together services were out for 10.5 h (5.5–15.5 h); the"
                + " year before had 3.5 h; by what was counted, at least 121,000 service-hours were"
                + " lost. A cause is given for 1 of 1: network fault (1). The year was watched on 1"
                + " of 365 days, the one before watched on 1 of 366 days; what nobody published is"
                + " not known.");
  }

  @Test
  void aYearOfWhichNothingWasReadIsNoSignOfHealth() throws Exception {
    IssueText text = Years.draft(folder, List.of(Events.mpesa()), "2024-01-09");
    assertThat(said(text, "year")).contains("That is no sign that nothing failed.");
    assertThat(block(text, "figures", Block.Figures.class).figures())
        .extracting(FigureText::value)
        .containsOnly("not stated");
    assertThat(text.chapters()).extracting(Chapter::id).doesNotContain("months", "services");
  }

  @Test
  void aYearThatWasOnlyToldOfLaterSaysSo() throws Exception {
    IssueText text = Years.draft(folder, List.of(Events.ecitizen()), "2024-05-02");
    assertThat(said(text, "year"))
        .contains("nothing that was published in the year itself was read, so that more may have")
        .doesNotContain("The year was");
    assertThat(said(text, "trend"))
        .contains("Of 2025 nothing was read, 2024 was watched on 1 of 366 days.");
  }

  @Test
  void aMonthOfWhichNothingWasReadIsNotKnown() throws Exception {
    IssueText text =
        Years.draft(
            folder,
            List.of(
                PowerCuts.outage("read", "Lake line", "2025-03-04T06:00:00Z"),
                PowerCuts.outage("told later", "Lake line", "2025-05-04T06:00:00Z"),
                Outages.itax("some day", span("2025-01-01", "2026-01-01", Precision.YEAR), null)),
            "2025-02-01",
            "2025-03-04");
    assertThat(block(text, "months", Block.Bars.class).often())
        .extracting(Often::figure)
        .startsWith("?", "0", "1", "?", "1", "?")
        .endsWith("?");
    assertThat(said(text, "months"))
        .contains("In no month: 1 outage of which only the week or the year is known.");
  }
}
