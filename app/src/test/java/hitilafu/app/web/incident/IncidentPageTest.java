package hitilafu.app.web.incident;

import static org.assertj.core.api.Assertions.assertThat;

import hitilafu.app.phrase.Quotation.Piece;
import hitilafu.app.web.Events;
import hitilafu.app.web.evidence.Claim;
import hitilafu.app.web.page.Reader;
import hitilafu.model.Amendment;
import hitilafu.model.Correction;
import hitilafu.model.Incident;
import hitilafu.model.Review;
import hitilafu.model.ReviewState;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class IncidentPageTest {
  private static final Reader READER = new Reader(null, null, "/");
  private final IncidentPage page =
      IncidentPage.of(Events.ecitizen(), IncidentPage.Beside.NOTHING, READER);

  @Test
  void theHeadSaysWhatWhenHowLongAndWhy() {
    assertThat(page.title()).isEqualTo("e-Citizen payment platform outage, 3 January 2025");
    assertThat(page.when().text()).isEqualTo("Friday 3 Jan 2025, early morning to about 15:00 EAT");
    assertThat(page.length()).isEqualTo("10.5 h (5.5–15.5 h)");
    assertThat(page.reckoned()).isTrue();
    assertThat(page.cause()).isEqualTo("network fault");
    assertThat(page.grade()).isEqualTo("acknowledged");
  }

  @Test
  void figuresThatConflictStandSideBySideEachWithItsOwnWords() {
    assertThat(page.counts().claims())
        .extracting(Claim::value)
        .containsExactly(
            "at least 22,000 services", "at least 16,000 services", "“Thousands of Kenyans”");
    assertThat(marked(page.counts().claims().get(0)))
        .containsExactly("At least 22,000 government services");
    assertThat(marked(page.counts().claims().get(1))).containsOnly("Over 16,000 services");
  }

  @Test
  void theClaimShownFirstLeads() {
    Fact began = fact(page.times(), "start");
    assertThat(began.claims())
        .extracting(Claim::value)
        .containsExactly(
            "Fri 3 Jan 2025, early morning", "Fri 3 Jan 2025, early in the day", "Fri 3 Jan 2025");
    assertThat(began.claims()).extracting(Claim::shown).containsExactly(true, false, false);
  }

  @Test
  void whatAnEditorPutRightStandsAboveWhatTheReportsSay() {
    Incident incident = Events.ecitizen();
    Correction correction =
        Correction.ofField(
            incident.id(),
            "cause",
            "power",
            Instant.parse("2025-01-06T08:00:00Z"),
            "W. Achieng",
            "the <b>operator's</b> log");
    Amendment amendment = new Amendment(correction, "network", null);
    IncidentPage corrected =
        IncidentPage.of(
            incident.with(new Review(ReviewState.REVIEWED, List.of(amendment), 1, List.of())),
            IncidentPage.Beside.NOTHING,
            READER);

    assertThat(corrected.review()).isEqualTo("reviewed; 1 report since");
    assertThat(corrected.amendments())
        .containsExactly(
            new Amended(
                "Cause set to power",
                "W. Achieng, 6 Jan 2025 08:00 UTC: the <b>operator's</b> log",
                "the reports: network"));
    assertThat(fact(corrected.why(), "cause").corrected()).isPresent();
    assertThat(fact(corrected.why(), "cause").claims()).isNotEmpty();
    assertThat(page.review()).isEqualTo("not reviewed");
  }

  @Test
  void ofClaimsThatExcludeEachOtherTheRuleIsNamed() {
    assertThat(fact(page.times(), "start").rule()).isEqualTo("the later word");
  }

  @Test
  void anAgencyIsShownWithTheWordsThatNameIt() {
    Claim kws = fact(page.hit(), "affectedAgencies").claims().get(1);
    assertThat(kws.value()).isEqualTo("Kenya Wildlife Service");
    assertThat(marked(kws)).containsOnly("KWS", "Kenya Wildlife Service");
  }

  @Test
  void aCopyIsSaidToBeOne() {
    assertThat(page.count()).isEqualTo("4 reports, 2 with the same text");
    assertThat(page.counts().claims().getFirst().said()).isEqualTo("2 reports with the same text");
    assertThat(page.reports())
        .filteredOn(report -> report.copyOf() != null)
        .singleElement()
        .satisfies(
            report -> {
              assertThat(report.publisher()).isEqualTo("The Lake Post");
              assertThat(report.copyOf()).isEqualTo("Nairobi Courier");
            });
  }

  @Test
  void aRetellingIsNotCountedAsAReportOfIt() {
    assertThat(page.retellings()).hasSize(1);
    assertThat(page.reports()).hasSize(5);
    assertThat(page.recounting()).hasSize(1);
  }

  @Test
  void whatNobodyStatesHasNoClaims() {
    IncidentPage undated = IncidentPage.of(Events.undated(), IncidentPage.Beside.NOTHING, READER);
    assertThat(undated.when().text()).isEqualTo("a Friday, date not stated; end not stated");
    assertThat(undated.hitChart()).isEmpty();
    assertThat(undated.length()).isEqualTo("not stated");
    assertThat(undated.cause()).isEqualTo("not stated");
    assertThat(undated.counts().claims()).isEmpty();
  }

  private static Fact fact(List<Fact> facts, String id) {
    return facts.stream().filter(fact -> fact.id().equals(id)).findFirst().orElseThrow();
  }

  private static Stream<String> marked(Claim claim) {
    return claim.witnesses().stream()
        .flatMap(witness -> witness.quotations().stream())
        .flatMap(quotation -> quotation.pieces().stream())
        .filter(Piece::marked)
        .map(Piece::text);
  }
}
