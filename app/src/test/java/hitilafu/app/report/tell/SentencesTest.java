package hitilafu.app.report.tell;

import static hitilafu.app.phrase.Moments.NAIROBI;
import static hitilafu.app.phrase.Moments.about;
import static hitilafu.app.phrase.Moments.at;
import static hitilafu.app.phrase.Moments.day;
import static hitilafu.app.phrase.Moments.part;
import static org.assertj.core.api.Assertions.assertThat;

import hitilafu.analytics.catalog.CatalogFiles;
import hitilafu.analytics.compose.Composition;
import hitilafu.analytics.correct.Corrections;
import hitilafu.app.web.Events;
import hitilafu.app.web.Told;
import hitilafu.model.Catalog;
import hitilafu.model.Cause;
import hitilafu.model.CauseCategory;
import hitilafu.model.CauseDetail;
import hitilafu.model.Correction;
import hitilafu.model.Count;
import hitilafu.model.Incident;
import hitilafu.model.Level;
import hitilafu.model.Observation;
import hitilafu.model.Place;
import hitilafu.model.Qualifier;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two sentences on an incident, from its facts. */
class SentencesTest {
  private static final String SAID = "It was down; many were hit; why, nobody knows.";

  private static Told lake() {
    return Told.by("The Lake Post", "https://lake-post.example/1")
        .published("2025-01-04T07:20:00Z")
        .service("itax", "iTax", "It", SAID);
  }

  private static Told agency() {
    return Told.by("Revenue Authority", "https://revenue.agency.example/1")
        .published("2025-01-04T08:00:00Z")
        .notice()
        .service("itax", "iTax", "It", SAID);
  }

  private static Incident incident(List<Correction> corrections, Told... told) {
    List<Observation> all = Stream.of(told).map(Told::observation).toList();
    return Composition.of(all, List.of(), Corrections.of(corrections), CATALOG).orElseThrow();
  }

  private static final Catalog CATALOG = CatalogFiles.builtIn();

  private static String told(Incident incident) {
    Claimants who = new Claimants(incident, new Sources(NAIROBI));
    String first = new WhatHappened(incident, who).sentence().text();
    return (first + " " + new WhatElse(incident, who).sentence().text()).strip();
  }

  private static String told(Told... told) {
    return told(incident(List.of(), told));
  }

  private static Count count(Long value, Qualifier qualifier) {
    return new Count("services", value, qualifier, "many");
  }

  @Test
  void whatHappenedAndWhatElseEachWithItsSources() {
    assertThat(told(Events.ecitizen()))
        .isEqualTo(
            "The e-Citizen payment platform was down on Friday 3 Jan 2025, from early morning to"
                + " about 15:00 EAT, 10.5 h (5.5–15.5 h)[1]. At least 22,000 services were"
                + " hit[1][2], Kenya Revenue Authority and Kenya Wildlife Service among"
                + " them[2][3][4]; another source says at least 16,000[3]; “Thousands of Kenyans”"
                + " were hit[1][2]; a network fault is given as the cause[1].");
  }

  @ParameterizedTest
  @CsvSource({
    "MAJOR_OUTAGE, iTax was down from 09:00 EAT",
    "PARTIAL_OUTAGE, iTax was down in part from 09:00 EAT",
    "DEGRADED_PERFORMANCE, iTax worked poorly from 09:00 EAT",
    ", iTax had an outage from 09:00 EAT",
  })
  void howBadlyIsSaidAsFarAsItIsTold(Level level, String words) {
    Told told = lake().start(at("2025-01-03T06:00:00Z", "was"), SAID);

    assertThat(told(level == null ? told : told.level(level, "down", SAID))).startsWith(words);
  }

  @ParameterizedTest
  @CsvSource({
    "HELB portal, The HELB portal was down",
    "NTSA services, NTSA services were down",
    "prepaid electricity tokens, Prepaid electricity tokens were down",
    "M-Pesa, M-Pesa was down",
    "e-Citizen, e-Citizen was down",
    "Windows Azure AWS, Windows Azure AWS was down",
    "National electricity supply, National electricity supply was down",
  })
  void aServiceKeepsItsNameAndItsNumber(String name, String words) {
    Subject subject = Subject.of(name);

    assertThat(subject.first() + " " + subject.was() + " down").isEqualTo(words);
  }

  @Test
  void wherePlannedWorkIsAndForWhen() {
    assertThat(
            told(
                lake()
                    .planned()
                    .where(new Place("KE", "Mombasa County", "Nyali"), "It", SAID)
                    .start(at("2025-01-03T19:00:00Z", "was"), SAID)
                    .end(at("2025-01-03T20:30:00Z", "down"), SAID)
                    .alsoHit("eTIMS", "many", SAID)))
        .isEqualTo(
            "Planned work on iTax in Nyali, Mombasa County was announced for Friday 3 Jan 2025,"
                + " from 22:00 to 23:30 EAT, 1.5 h[1]. eTIMS is to be hit with it[1].");
  }

  @Test
  void whatNobodyTellsIsSaidNotToBeTold() {
    assertThat(told(lake().start(part("2025-01-03", 5, 12, "was"), SAID)))
        .isEqualTo(
            "iTax had an outage from the morning of Friday 3 Jan 2025; no end was reported[1]. No"
                + " source tells the cause, or who else was hit.");
  }

  @Test
  void whatCannotBothBeSoIsToldOfBoth() {
    assertThat(
            told(
                lake()
                    .start(at("2025-01-03T06:00:00Z", "was"), SAID)
                    .cause(cause(CauseDetail.NETWORK), SAID)
                    .count(count(22_000L, Qualifier.AT_LEAST), SAID),
                agency()
                    .start(at("2025-01-03T09:00:00Z", "was"), SAID)
                    .cause(cause(CauseDetail.POWER), SAID)
                    .count(count(16_000L, Qualifier.ABOUT), SAID)))
        .isEqualTo(
            "iTax had an outage from 12:00 EAT on Friday 3 Jan 2025; no end was reported[1];"
                + " another source says that it began at 09:00 EAT on Friday 3 Jan 2025[2]. About"
                + " 16,000 services were hit[1]; another source says at least 22,000[2]; a power"
                + " failure is given as the cause[1], another source names a network fault[2].");
  }

  @Test
  void anHourWithinADayIsNoContradiction() {
    assertThat(
            told(
                lake().start(about("2025-01-03T06:00:00Z", 30, "was"), SAID),
                agency().start(day("2025-01-03", "was"), SAID)))
        .doesNotContain("another source");
  }

  @Test
  void whatAnAnalystPutRightBearsHerName() {
    Told report = lake().start(at("2025-01-03T06:00:00Z", "was"), SAID);
    String observation = report.observation().id();
    Instant at = Instant.parse("2025-01-06T08:00:00Z");
    List<Correction> corrections =
        List.of(
            Correction.ofField(observation, "end", "2025-01-03T10:00", at, "W. Achieng", "log"),
            Correction.ofField(observation, "cause", "power", at, "J. Otieno", "log"));

    assertThat(told(incident(corrections, report)))
        .isEqualTo(
            "iTax had an outage on Friday 3 Jan 2025, from 09:00 to 10:00 EAT, 60 min[1] (end put"
                + " right by W. Achieng). A power failure is given as the cause (put right by J."
                + " Otieno).");
  }

  @Test
  void aPhraseThatExplainsNothingIsQuoted() {
    Cause hitch = new Cause(CauseCategory.UNKNOWN, false, null, "nobody knows");

    assertThat(
            told(
                lake()
                    .cause(hitch, SAID)
                    .agency("KRA", "many", SAID)
                    .start(at("2025-01-03T06:00:00Z", "was"), SAID)))
        .endsWith("KRA was hit with it[1]; the cause is given only as “nobody knows”[1].");
  }

  @Test
  void aSupplierIsNamedAsSuch() {
    Cause cause = new Cause(CauseCategory.SYSTEM_FAILURE, true, CauseDetail.SOFTWARE, "why");

    assertThat(told(lake().cause(cause, SAID).start(at("2025-01-03T06:00:00Z", "was"), SAID)))
        .endsWith("A software fault at a supplier is given as the cause[1].");
  }

  private static Cause cause(CauseDetail detail) {
    return new Cause(detail.category(), false, detail, "why");
  }
}
