package hitilafu.app.report.tell;

import static hitilafu.app.phrase.Moments.at;
import static hitilafu.app.phrase.Moments.part;
import static hitilafu.app.report.tell.Said.block;
import static hitilafu.app.report.tell.Said.said;
import static org.assertj.core.api.Assertions.assertThat;

import hitilafu.analytics.catalog.CatalogFiles;
import hitilafu.analytics.compose.Composition;
import hitilafu.analytics.correct.Corrections;
import hitilafu.app.report.Outages;
import hitilafu.app.report.Weeks;
import hitilafu.app.web.Event;
import hitilafu.app.web.Told;
import hitilafu.model.Grade;
import hitilafu.model.Incident;
import hitilafu.model.Minutes;
import hitilafu.model.Moment;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an incident adds to the figures of a week. */
class BesideTest {
  private static final String SAID = "It went down.";
  private static final Moment TUESDAY = at("2024-12-31T09:00:00Z", "down");

  @TempDir private Path folder;

  private IssueText week(Incident incident) throws Exception {
    return Weeks.draft(
        Files.createTempDirectory(folder, "home"), "2025-W01", List.of(incident), "2025-01-03");
  }

  private String beside(Incident incident) throws Exception {
    return block(week(incident), "incidents", Block.Entries.class)
        .entries()
        .getFirst()
        .beside()
        .text();
  }

  private static Told on(String service) {
    return Told.by("The Lake Post", "https://lake-post.example/" + service)
        .published("2025-01-02T07:20:00Z")
        .service(null, service, "It", SAID);
  }

  @Test
  void whatBeganInTheWeekNeedsNoWord() throws Exception {
    assertThat(beside(Outages.itax("own", at("2024-12-31T06:00:00Z", ""), TUESDAY)))
        .startsWith("Counted here: 3 h. ");
  }

  @Test
  void whatReachedIntoTheWeekBeganBeforeIt() throws Exception {
    assertThat(beside(Outages.itax("reaching", at("2024-12-29T06:00:00Z", ""), TUESDAY)))
        .startsWith("It began before the week. Counted here: ");
  }

  @Test
  void whatMayHaveBegunInTheNightBeforeTheWeekIsNotSaidToHave() throws Exception {
    assertThat(beside(Outages.itax("night", part("2024-12-29", 20, 30, ""), TUESDAY)))
        .startsWith("Whether it began in the week is not known. Counted here: ");
  }

  @Test
  void ofWhatHasOnlyAnEndTheStartIsNotSaidToLieBefore() throws Exception {
    Told told =
        on("Lake line")
            .end(TUESDAY, SAID)
            .duration(new Minutes(180.0, 180.0, 180.0, true), "down", SAID);

    assertThat(beside(Event.of("ended", Grade.REPORTED, told)))
        .startsWith("The date of its start was not stated. Counted here: 3 h. ");
  }

  @Test
  void onlyServicesThatWereSaidToBeBackAreCounted() throws Exception {
    Told open =
        on("x")
            .service("itax", "iTax", "It", SAID)
            .notice()
            .start(at("2025-01-01T05:00:00Z", "went"), SAID);
    Told back = on("Bay line").start(at("2024-12-31T06:00:00Z", "went"), SAID).end(TUESDAY, SAID);
    Incident both = composed(open, back);

    assertThat(beside(both))
        .startsWith(
            "Counted here: 3 h over 1 service, without the part whose end nobody reported. ");
    assertThat(said(week(both), "open"))
        .contains("in no sum of hours, apart from the parts whose end was reported.");
    assertThat(said(week(Outages.itax("open", TUESDAY, null)), "open"))
        .contains("They are in no sum of hours.");
  }

  private static Incident composed(Told... told) {
    return Composition.of(
            Stream.of(told).map(Told::observation).toList(),
            List.of(),
            Corrections.of(List.of()),
            CatalogFiles.builtIn())
        .orElseThrow();
  }
}
