package hitilafu.app;

import static org.assertj.core.api.Assertions.assertThat;

import hitilafu.app.server.Site;
import hitilafu.app.web.Events;
import hitilafu.model.Correction;
import hitilafu.model.CorrectionKind;
import hitilafu.model.Incident;
import hitilafu.model.Observation;
import hitilafu.model.Review;
import hitilafu.model.ReviewState;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What goes out of a record, and what of it is chosen. */
class ExportTest {
  @TempDir private static Path folder;
  private static TestHome home;

  @BeforeAll
  static void aRecord() throws IOException {
    home = new TestHome(folder.resolve("home"));
    try (Site site = Site.of(home.root(), incidents())) {
      site.home()
          .corrections()
          .add(
              List.of(
                  Correction.of(
                      CorrectionKind.REVIEWED,
                      List.of(Events.mpesa().observations().getFirst().id()),
                      Instant.parse("2025-05-01T10:00:00.250Z"),
                      "wanjiru",
                      "=looked at it")));
    }
  }

  /** One of them was found to be none. */
  private static List<Incident> incidents() {
    Review none = new Review(ReviewState.DISMISSED, List.of(), 0, List.of());
    return Events.all().stream()
        .map(event -> event.id().equals(Events.blackout().id()) ? event.with(none) : event)
        .toList();
  }

  @Test
  void whatWasDismissedIsAmongTheObservationsAlone() throws IOException {
    String dismissed = Events.blackout().id();

    assertThat(rows("observations", "--country", Events.blackout().country()))
        .filteredOn(row -> row.get("incident").equals(dismissed))
        .isNotEmpty()
        .allMatch(row -> row.get("dismissed").equals("true"));
    assertThat(rows("observations")).anyMatch(row -> row.get("incident").equals(dismissed));
    assertThat(rows("incidents")).noneMatch(row -> row.get("incident").equals(dismissed));
    assertThat(rows("impact")).noneMatch(row -> row.get("incident").equals(dismissed));
  }

  @Test
  void linesAndRowsAreOfTheSameThings() throws IOException {
    for (String what : List.of("incidents", "observations", "impact", "corrections", "measures")) {
      List<String> lines = home.ok("export", what).lines().toList();

      assertThat(rows(what)).as(what).hasSameSizeAs(lines);
    }
    assertThat(rows("incidents")).hasSize(Events.all().size() - 1);
  }

  @Test
  void anObservationLeadsToItsIncidentAndWords() throws IOException {
    List<Observation> reports = Events.ecitizen().allObservations().toList();

    List<CSVRecord> rows = rows("observations", "--from", "2025-01-03", "--to", "2025-01-03");

    assertThat(rows)
        .filteredOn(row -> row.get("incident").equals(Events.ecitizen().id()))
        .extracting(row -> row.get("observation"))
        .containsExactlyElementsOf(reports.stream().map(Observation::id).toList());
    assertThat(rows.getFirst().get("quotations")).contains("has been unavailable");
    assertThat(rows.getFirst().get("dismissed")).isEqualTo("false");
  }

  @Test
  void whatIsShownNamesWhoClaimsIt() throws IOException {
    Incident incident = Events.ecitizen();
    CSVRecord row =
        rows("incidents").stream()
            .filter(r -> r.get("incident").equals(incident.id()))
            .findFirst()
            .orElseThrow();

    incident
        .shown()
        .forEach(
            (field, choice) -> {
              if (row.isMapped(field + "_by")) {
                assertThat(row.get(field + "_by")).as(field).isEqualTo(choice.by());
              }
            });
    assertThat(row.get("start_precision")).isNotEmpty();
  }

  @Test
  void daysServiceAndCountryChooseIncidents() throws IOException {
    assertThat(rows("incidents", "--country", "ug"))
        .extracting(row -> row.get("incident"))
        .containsExactly(Events.uganda().id());
    assertThat(rows("incidents", "--service", "M-PESA", "--country", "KE"))
        .extracting(row -> row.get("incident"))
        .containsExactly(Events.mpesa().id());
    assertThat(rows("impact", "--service", "M-PESA", "--country", "KE"))
        .extracting(row -> row.get("incident"))
        .containsOnly(Events.mpesa().id());
    assertThat(rows("corrections", "--service", "M-PESA"))
        .extracting(row -> row.get("incidents"))
        .containsExactly(Events.mpesa().id());
    assertThat(rows("corrections", "--country", "UG")).isEmpty();
    assertThat(rows("incidents", "--from", "1999-01-01", "--to", "1999-01-02")).isEmpty();
  }

  @Test
  void aFormulaIsATextAndATimeIsToTheSecond() throws IOException {
    CSVRecord row = rows("corrections").getFirst();

    assertThat(row.get("why")).isEqualTo("'=looked at it");
    assertThat(row.get("at")).isEqualTo("2025-05-01T10:00:00Z");
    assertThat(home.ok("export", "corrections")).contains("\"=looked at it\"", "10:00:00.250Z");
  }

  @Test
  void aFileIsThereOnceItIsWhole() throws IOException {
    Path file = folder.resolve("incidents.csv");

    assertThat(home.ok("export", "incidents", "--format", "csv", "--out", file.toString()))
        .isEmpty();

    assertThat(file).hasContent(home.ok("export", "incidents", "--format", "csv"));
    assertThat(Files.list(folder)).noneMatch(path -> path.toString().endsWith(".open"));
  }

  @Test
  void howFarItIsIsToldBesideTheRows() {
    Cli.Ended silent = home.call("export", "incidents");
    Cli.Ended told = home.call("export", "incidents", "--progress");

    assertThat(silent.err()).isEmpty();
    assertThat(told.err()).isEqualTo("%d incidents%n".formatted(Events.all().size() - 1));
    assertThat(told.out()).isEqualTo(silent.out());
  }

  @Test
  void aFormThatIsNoStreamNeedsAFile() {
    for (String format : List.of("parquet", "datapackage")) {
      Cli.Ended ended = home.call("export", "incidents", "--format", format);

      assertThat(ended.code()).isEqualTo(2);
      assertThat(ended.err().lines()).hasSize(1).first().asString().contains("--out");
    }
  }

  private static List<CSVRecord> rows(String what, String... chosen) throws IOException {
    List<String> args = new ArrayList<>(List.of("export", what, "--format", "csv"));
    args.addAll(List.of(chosen));
    return CSVFormat.RFC4180
        .builder()
        .setHeader()
        .setSkipHeaderRecord(true)
        .get()
        .parse(new StringReader(home.ok(args.toArray(String[]::new))))
        .getRecords();
  }
}
