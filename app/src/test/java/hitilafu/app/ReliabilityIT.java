package hitilafu.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import com.fasterxml.jackson.databind.JsonNode;
import hitilafu.model.Json;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the outages of the sample cost: from an archive to the policy team's figures. */
class ReliabilityIT {
  private static TestHome home;

  @BeforeAll
  static void run() throws IOException {
    home = TestHome.ofSample();
  }

  @Test
  void theFoundingCaseInFigures() throws IOException {
    JsonNode row =
        json("service", "e-Citizen payments", "--from", "2025-01-01", "--to", "2025-01-31");

    JsonNode outage = row.at("/measures/downtime/outage");
    assertThat(outage.get("best").asDouble()).isEqualTo(540);
    assertThat(outage.get("low").asDouble()).isLessThan(540);
    assertThat(outage.get("high").asDouble()).isGreaterThan(540);
    assertThat(row.at("/measures/occurrences/outages").asInt()).isEqualTo(1);
    assertThat(row.at("/measures/serviceHours/low").asDouble())
        .isEqualTo(22_000 * outage.get("low").asDouble() / 60);
    assertThat(row.at("/measures/userHours/low").isMissingNode()).isTrue();
    assertThat(row.at("/availability").isMissingNode()).isTrue();
    assertThat(row.at("/impacts/0/incident").asText())
        .isEqualTo(row.at("/measures/incidents/0").asText());
  }

  @Test
  void whatStandsOnItIsInferredAndNotCounted() throws IOException {
    JsonNode row = json("service", "ecitizen", "--from", "2023-07-29", "--to", "2023-07-29");

    assertThat(row.at("/measures/scope/name").asText()).isEqualTo("e-Citizen");
    List<JsonNode> inferred = new ArrayList<>();
    for (String line : home.ok("export", "impact").lines().toList()) {
      JsonNode impact = Json.mapper().readTree(line);
      if (!impact.get("stated").asBoolean()) {
        inferred.add(impact);
      }
    }
    assertThat(inferred).isNotEmpty();
  }

  @Test
  void anOrganisationIsWhatItAnswersForAndWhatHitIt() throws IOException {
    JsonNode rows = json("agency", "KRA");

    assertThat(rows).hasSize(2);
    assertThat(rows.at("/0/measures/scope/kind").asText()).isEqualTo("operator");
    assertThat(rows.at("/1/measures/scope/kind").asText()).isEqualTo("agency");
    assertThat(home.ok("agency", "KRA"))
        .contains("Kenya Revenue Authority: the services that it answers for")
        .contains("Kenya Revenue Authority: what hit it")
        .contains("silence is not uptime");
  }

  @Test
  void theWeekOfItIsReported() {
    assertThat(home.ok("report", "--week", "2025-W01", "--country", "KE"))
        .contains("Week 1 of 2025", "Outages: **1**", "Reported outage time: **18 h (17–19 h)**");
  }

  @Test
  void whatItsWeeksStateIsToldForEachInWhichAnythingIsReported() throws IOException {
    List<String> issues = home.ok("report", "facts", "--country", "KE").lines().toList();
    Set<String> measured = new TreeSet<>();
    for (String line : home.ok("export", "measures").lines().toList()) {
      JsonNode measures = Json.mapper().readTree(line);
      if (measures.at("/scope/kind").asText().equals("country")
          && measures.at("/scope/country").asText().equals("KE")
          && measures.at("/period/kind").asText().equals("week")) {
        measured.add("\"series\":\"ke\",\"issue\":\"" + measures.at("/period/name").asText());
      }
    }

    assertThat(issues).zipSatisfy(measured, (told, week) -> assertThat(told).contains(week));
    assertThat(issues)
        .filteredOn(told -> told.contains("2025-W01"))
        .singleElement(STRING)
        .contains("\"outage_time\",\"value\":\"1020.0/1080.0/1140.0\"");
  }

  @Test
  void theFiguresOfTheCommandAreThoseOfTheJob() throws IOException {
    JsonNode year = json("service", "ecitizen", "--from", "2025-01-01", "--to", "2025-12-31");
    String line =
        home.ok("export", "measures")
            .lines()
            .filter(l -> l.contains("\"id\":\"ecitizen\"") && l.contains("\"name\":\"2025\""))
            .collect(Collectors.joining());

    JsonNode job = Json.mapper().readTree(line);
    assertThat(job.get("downtime")).isEqualTo(year.at("/measures/downtime"));
    assertThat(job.get("occurrences")).isEqualTo(year.at("/measures/occurrences"));
    assertThat(job.get("delays")).isEqualTo(year.at("/measures/delays"));
  }

  @Test
  void theMonthsOfAYearAddUp() throws IOException {
    double months = 0;
    double year = 0;
    for (String line : home.ok("export", "measures").lines().toList()) {
      JsonNode row = Json.mapper().readTree(line);
      boolean kenya =
          row.at("/scope/kind").asText().equals("country")
              && row.at("/scope/country").asText().equals("KE");
      String period = row.at("/period/name").asText();
      double low = row.at("/downtime/outage/low").asDouble();
      months += kenya && period.matches("2025-\\d\\d") ? low : 0;
      year += kenya && period.equals("2025") ? low : 0;
    }
    assertThat(months).isPositive().isLessThanOrEqualTo(year + 1e-6);
  }

  private static JsonNode json(String... args) throws IOException {
    List<String> all = new ArrayList<>(List.of(args));
    all.add("--json");
    return Json.mapper().readTree(home.ok(all.toArray(String[]::new)));
  }
}
