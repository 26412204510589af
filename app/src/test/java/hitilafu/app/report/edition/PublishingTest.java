package hitilafu.app.report.edition;

import static hitilafu.app.phrase.Moments.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hitilafu.app.export.file.StrictPackage;
import hitilafu.app.home.Home;
import hitilafu.app.home.HomeLock;
import hitilafu.app.report.Change;
import hitilafu.app.report.Imprint;
import hitilafu.app.report.Outages;
import hitilafu.app.report.ReportFault;
import hitilafu.app.server.MadeRecord;
import hitilafu.model.Incident;
import hitilafu.model.Moment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An issue from its first edition to its second. */
class PublishingTest {
  private static final Imprint PLAIN =
      Imprint.draft(Press.MONDAY, "https://hitilafu.example", null);
  private static final Moment DOWN = at("2025-01-03T06:00:00Z", "went down");
  private static final Incident ITAX =
      Outages.itax("iTax down", DOWN, at("2025-01-03T09:00:00Z", "went down"));

  @TempDir private Path folder;

  /** A state of the record, in a home that has what the one before had published. */
  private Home record(String name, Incident... incidents) throws IOException {
    return MadeRecord.of(folder.resolve(name), List.of(incidents), "2025-01-03");
  }

  private Home after(Home before, String name, Incident... incidents) throws IOException {
    Home home = record(name, incidents);
    Files.move(before.published(), home.published());
    return home;
  }

  private static Edition publish(Home home, Imprint imprint) throws Exception {
    return Press.publish(home, imprint, Press.MONDAY);
  }

  private static Path file(Home home, Edition edition, IssueFile kind) {
    return home.published().resolve(edition.path()).resolve(edition.name(kind));
  }

  @Test
  void theFirstEditionHasAllFormsAndSaysWhichItIs() throws Exception {
    Home home = record("home", ITAX);
    Edition edition = publish(home, PLAIN);

    assertThat(edition.path()).isEqualTo("ke/2025-W01/edition-1");
    assertThat(edition.number()).isEqualTo(1);
    assertThat(edition.files()).hasSize(IssueFile.values().length);
    for (IssueFile kind : List.of(IssueFile.HTML, IssueFile.MARKDOWN)) {
      assertThat(file(home, edition, kind))
          .content()
          .contains("No. 1", "Edition 1", "by W. Achieng")
          .contains("https://hitilafu.example/reports/ke/2025-W01")
          .doesNotContain("DRAFT", "Before publishing");
    }
    assertThat(new Editions(home.published()).broken(edition)).isEmpty();
  }

  @Test
  void itsDataHasItsFiguresAndAllThatTheyRestOn() throws Exception {
    Home home = record("home", ITAX);
    Edition edition = publish(home, PLAIN);

    StrictPackage data = StrictPackage.read(file(home, edition, IssueFile.DATA));
    assertThat(data.rows("incidents")).hasSize(1);
    assertThat(data.rows("observations")).hasSize(1);
    assertThat(data.rows("figures"))
        .hasSize(5 * 13)
        .anySatisfy(
            row -> {
              assertThat(row.get("figure")).isEqualTo("outage_time");
              assertThat(row.get("period")).isEqualTo("2025-W01");
              assertThat(row.get("best")).isEqualTo("180");
              assertThat(row.get("incidents")).isEqualTo(ITAX.id());
            });
  }

  @Test
  void whatTheRecordSaysOtherwiseIsANewEditionWithAListOfIt() throws Exception {
    Home home = record("home", ITAX);
    Edition first = publish(home, PLAIN.with("Mind the *iTax*."));
    byte[] asItWas = Files.readAllBytes(file(home, first, IssueFile.HTML));

    Incident longer = Outages.itax("iTax down", DOWN, at("2025-01-03T10:00:00Z", "went down"));
    Home later = after(home, "later", longer);
    Edition second = publish(later, PLAIN);

    assertThat(second.path()).isEqualTo("ke/2025-W01/edition-2");
    assertThat(second.number()).isEqualTo(1);
    assertThat(second.note()).isEqualTo("Mind the *iTax*.");
    assertThat(second.changes())
        .extracting(Change::about)
        .contains("outage time", "iTax down: end");
    assertThat(file(later, second, IssueFile.MARKDOWN)).content().contains("3 h", "4 h");
    assertThat(file(later, first, IssueFile.HTML)).hasBinaryContent(asItWas);
    assertThat(publish(later, PLAIN.with("")).note()).isNull();
  }

  @Test
  void nothingNewIsNoEdition() throws Exception {
    Home home = record("home", ITAX);
    publish(home, PLAIN);

    assertThatThrownBy(() -> publish(home, PLAIN))
        .isInstanceOf(ReportFault.class)
        .hasMessageContaining("there is nothing to publish");
    assertThat(new Editions(home.published()).all()).hasSize(1);
    assertThat(publish(home, PLAIN.with("A note.\r\n")).edition()).isEqualTo(2);
    assertThatThrownBy(() -> publish(home, PLAIN.with("A note.")))
        .hasMessageContaining("there is nothing to publish");
    assertThatThrownBy(() -> publish(home, PLAIN.with("x".repeat(6_001))))
        .hasMessageContaining("at most 6,000 characters");
  }

  @Test
  void whatNamesAnAddressIsFound() throws Exception {
    Home home = record("home", ITAX);
    Edition edition = publish(home, PLAIN);
    String address = ITAX.observations().getFirst().citation().url();

    Editions editions = new Editions(home.published());
    assertThat(editions.naming(address)).containsExactly(edition.path());
    assertThat(editions.naming(address.substring(0, address.length() - 1))).isEmpty();
  }

  @Test
  void aWeekThatIsNotOverIsNotPublished() throws Exception {
    Home home = record("home", ITAX);

    assertThatThrownBy(() -> Press.publish(home, PLAIN, Instant.parse("2025-01-05T20:59:59Z")))
        .isInstanceOf(ReportFault.class)
        .hasMessageContaining("not over before the end of 2025-01-05");
    assertThat(Press.publish(home, PLAIN, Instant.parse("2025-01-05T21:00:00Z")).edition())
        .isEqualTo(1);
  }

  @Test
  void aYearIsPublishedLikeAWeekAndNumberedApart() throws Exception {
    Home home = record("home", ITAX);
    publish(home, PLAIN);
    Instant january = Instant.parse("2026-01-05T06:00:00Z");

    Edition year = Press.publishYear(home, "2025", PLAIN, january);

    assertThat(year.path()).isEqualTo("ke/2025/edition-1");
    assertThat(year.number()).isEqualTo(1);
    assertThat(file(home, year, IssueFile.MARKDOWN)).content().contains("The year 2025", "iTax");
    assertThatThrownBy(() -> Press.publishYear(home, "2026", PLAIN, january))
        .isInstanceOf(ReportFault.class)
        .hasMessageContaining("2026 is not over");
  }

  @Test
  void uponWhatIsDamagedNothingIsBuilt() throws Exception {
    Home home = record("home", ITAX);
    Edition first = publish(home, PLAIN);
    Files.writeString(file(home, first, IssueFile.FACTS), "{\"figures\":[],\"incidents\":[]}");

    assertThatThrownBy(() -> publish(home, PLAIN))
        .isInstanceOf(ReportFault.class)
        .hasMessageContaining("ke-2025-W01.json is not what was published");
  }

  @Test
  void nothingIsPublishedThatCannotBePrinted() throws Exception {
    Home home = record("home", ITAX);
    Typesetting none = new Typesetting(home.catalog(), Optional.empty());

    assertThatThrownBy(() -> Press.publish(home, none, PLAIN, Press.MONDAY))
        .isInstanceOf(ReportFault.class)
        .hasMessageContaining("install chromium")
        .hasMessageNotContaining("\n");
  }

  @Test
  void oneAtATime() throws Exception {
    Home home = record("home", ITAX);
    try (HomeLock lock = HomeLock.takePublished(home, "report publish")) {
      assertThatThrownBy(() -> publish(home, PLAIN))
          .isInstanceOfSatisfying(ReportFault.class, fault -> assertThat(fault.passing()).isTrue());
    }
  }
}
