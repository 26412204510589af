package hitilafu.app.export;

import static hitilafu.app.phrase.Moments.at;
import static org.assertj.core.api.Assertions.assertThat;

import hitilafu.app.web.Event;
import hitilafu.app.web.Events;
import hitilafu.app.web.Told;
import hitilafu.model.Grade;
import hitilafu.model.Incident;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IncidentTableTest {
  @Test
  void anIncidentIsARow() throws IOException {
    Map<String, String> row = read(Events.ecitizen()).getFirst().toMap();

    assertThat(row)
        .containsEntry("incident", Events.ecitizen().id())
        .containsEntry("service_id", "ecitizen-payments")
        .containsEntry("start_earliest", "2025-01-02T21:00:00Z")
        .containsEntry("minutes_best", "630")
        .containsEntry("level", "major_outage")
        .containsEntry("cause_detail", "network")
        .containsEntry("third_party", "false")
        .containsEntry(
            "counts",
            "At least 22,000 government services; Over 16,000 services; Thousands of Kenyans")
        .containsEntry("review", "unreviewed")
        .containsEntry("sources", "4")
        .containsEntry(
            "publishers", "Kenya Revenue Authority; Mtaani Buzz; Nairobi Courier; The Lake Post")
        .containsEntry("first_source", "https://kra.agency.example/notices/2025/001");
    assertThat(row.keySet()).containsExactlyElementsOf(IncidentTable.columns());
  }

  @Test
  void whatIsNotKnownIsEmptyAndNotNought() throws IOException {
    assertThat(read(Events.undated()).getFirst().toMap())
        .containsEntry("start_earliest", "")
        .containsEntry("minutes_low", "")
        .containsEntry("cause_category", "")
        .containsEntry("third_party", "")
        .containsEntry("counts", "");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"=cmd|'/c calc'!A1", "+1", "-1+1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", " =1"})
  void noTextIsTakenForAFormula(String text) throws IOException {
    Incident hostile =
        Event.of(
            "Portal outage",
            Grade.REPORTED,
            Told.by("Radio", "https://radio.example/1")
                .service(null, "Portal", "portal", "The portal was down.")
                .agency(text, "portal", "The portal was down."));

    assertThat(read(hostile).getFirst().get("agencies")).isEqualTo("'" + text);
  }

  @Test
  void quotationMarksCommasAndLinesStayInTheirCell() throws IOException {
    String text = "a \"quoted\", longer\r\ntitle";
    String table = IncidentTable.csv(List.of(titled(text), Events.mpesa()));

    assertThat(table).contains("\"a \"\"quoted\"\", longer\r\ntitle\"").endsWith("\r\n");
    assertThat(read(titled(text), Events.mpesa())).hasSize(2);
    assertThat(read(titled(text)).getFirst().get("title")).isEqualTo(text);
  }

  private static Incident titled(String title) {
    return Event.of(
        title,
        Grade.REPORTED,
        Told.by("Radio", "https://radio.example/1")
            .service(null, "Portal", "portal", "The portal was down.")
            .start(at("2025-01-03T12:00:00Z", "was"), "The portal was down."));
  }

  private static List<CSVRecord> read(Incident... incidents) throws IOException {
    return CSVFormat.RFC4180
        .builder()
        .setHeader()
        .setSkipHeaderRecord(true)
        .get()
        .parse(new StringReader(IncidentTable.csv(List.of(incidents))))
        .getRecords();
  }
}
