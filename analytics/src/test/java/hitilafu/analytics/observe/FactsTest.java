package hitilafu.analytics.observe;

import static hitilafu.analytics.observe.Texts.main;
import static hitilafu.analytics.observe.Texts.read;
import static org.assertj.core.api.Assertions.assertThat;

import hitilafu.model.CauseCategory;
import hitilafu.model.CauseDetail;
import hitilafu.model.Count;
import hitilafu.model.Lifecycle;
import hitilafu.model.Observation;
import hitilafu.model.ObservationKind;
import hitilafu.model.Precision;
import hitilafu.model.Problem;
import hitilafu.model.ProblemType;
import hitilafu.model.Quote;
import hitilafu.model.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each kind of fact, in reports that are made to mislead. Published Wednesday, 5 March 2025. */
class FactsTest {
  private static final String DAY = "2025-03-05";

  private static Observation itax(String... more) {
    return main(DAY, "iTax portal down", more);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The iTax outage was caused by a fibre cut. | PHYSICAL_DAMAGE | SYSTEM_FAILURE",
        "KRA blamed the iTax crash on heavy traffic. | CAPACITY | SYSTEM_FAILURE",
        "iTax crashed after a cyber attack, KRA said. | CYBERATTACK | MALICIOUS_ACTION",
        "A storm brought down the iTax servers, causing the outage. | NATURAL_EVENT |"
            + " NATURAL_PHENOMENON",
        "Workers on strike shut down the iTax servers. | INDUSTRIAL_ACTION | HUMAN_ERROR",
        "A power failure at the data centre took iTax offline. | POWER | SYSTEM_FAILURE",
        "iTax crashed due to an internal network fault. | NETWORK | SYSTEM_FAILURE",
      })
  void readsTheMechanism(String text, CauseDetail detail, CauseCategory category) {
    assertThat(itax(text).cause().detail()).isEqualTo(detail);
    assertThat(itax(text).cause().category()).isEqualTo(category);
  }

  @Test
  void aTechnicalHitchExplainsNothingAndIsKept() {
    Observation hitch = itax("KRA said a technical hitch was affecting the iTax portal.");

    assertThat(hitch.cause().category()).isEqualTo(CauseCategory.UNKNOWN);
    assertThat(hitch.cause().detail()).isNull();
    assertThat(hitch.cause().phrase()).contains("technical hitch");
  }

  @Test
  void aSupplierMayBeToBlame() {
    Observation dns = itax("The iTax outage arose from a fault at its service provider, KRA said.");

    assertThat(dns.cause().thirdParty()).isTrue();
  }

  @Test
  void whatIsRuledOutIsNoCause() {
    assertThat(itax("iTax crashed. There was no sign of a cyber attack, KRA said.").cause())
        .isNull();
  }

  @Test
  void thePlatformsSizeATillNumberAndMoneyAreNoCounts() {
    Observation outage =
        main(
            DAY,
            "eCitizen payments fail",
            "eCitizen payments via pay bill 222222 failed on Tuesday, leaving 300 tourists"
                + " stranded.",
            "The platform hosts over 16,000 services and brings in Sh900 million daily.");

    assertThat(outage.counts()).extracting(Count::value).containsExactly(300L);
  }

  @Test
  void vagueWordsHaveNoNumber() {
    assertThat(itax("Thousands of taxpayers were locked out as iTax crashed.").counts())
        .singleElement()
        .satisfies(count -> assertThat(count.value()).isNull());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "iTax crashed on Monday. It has been restored, KRA said. | RESOLVED",
        "iTax crashed on Monday. KRA is working to restore the system. | INVESTIGATING",
        "iTax crashed on Monday. Users will be told once it has been restored. | INVESTIGATING",
        "iTax crashed on Monday due to a network fault. KRA asked for patience. | IDENTIFIED",
        "iTax crashed on Monday. It was gradually restored, but some users are still locked out. |"
            + " MONITORING",
        "Mfumo wa iTax umekwama tangu Jumatatu. KRA imesema huduma zimerejea. | RESOLVED",
      })
  void aPromiseIsNoRestoration(String text, Lifecycle lifecycle) {
    assertThat(itax(text).lifecycle()).isEqualTo(lifecycle);
  }

  @Test
  void engineersWhoAreWorkingHaveRestoredNothing() {
    Observation read =
        Texts.main(
            "2025-03-05",
            "M-Pesa paybill fails",
            "Thousands of Kenyans could not pay on Tuesday after the M-Pesa paybill failed.",
            "Safaricom said engineers were working to restore the service.");

    assertThat(read.lifecycle()).isEqualTo(Lifecycle.INVESTIGATING);
    assertThat(read.end()).isNull();
  }

  @Test
  void theHourOfAStatementIsNeitherStartNorEnd() {
    Observation outage =
        itax(
            "KRA said in a statement at 6:30 pm on Tuesday that iTax had crashed.",
            "In an update at 9 pm on Tuesday it said the portal had been restored.");

    assertThat(outage.start().precision()).isEqualTo(Precision.DAY);
    assertThat(outage.start().earliest()).isEqualTo("2025-03-03T21:00:00Z");
    assertThat(outage.end().precision()).isEqualTo(Precision.DAY);
  }

  @Test
  void startAndEndAreReadToTheMinuteAndAcrossMidnight() {
    Observation outage =
        itax("iTax went down at 7:45 pm on Monday.", "It was restored at 1:15 am, KRA said.");

    assertThat(outage.start().earliest()).isEqualTo("2025-03-03T16:45:00Z");
    assertThat(outage.end().earliest()).isEqualTo("2025-03-03T22:15:00Z");
    assertThat(outage.duration().best()).isEqualTo(330);
    assertThat(outage.duration().stated()).isFalse();
  }

  @Test
  void aStartBetweenTwoHoursIsARange() {
    Observation outage = itax("iTax failed between 2am and 4am on Monday, KRA said.");

    assertThat(outage.start().earliest()).isEqualTo("2025-03-02T23:00:00Z");
    assertThat(outage.start().latest()).isEqualTo("2025-03-03T01:00:00Z");
    assertThat(outage.start().text()).isEqualTo("2am and 4am on Monday");
  }

  @Test
  void downBetweenTwoHoursBeginsAtTheOneAndEndsAtTheOther() {
    Observation outage = itax("iTax was unavailable between 9am and 11am on Monday, KRA said.");

    assertThat(outage.start().earliest()).isEqualTo("2025-03-03T06:00:00Z");
    assertThat(outage.end().earliest()).isEqualTo("2025-03-03T08:00:00Z");
  }

  @Test
  void aDeadlineAndAnEstimateAreNeitherStartNorEnd() {
    Observation outage =
        itax("iTax is down. The June 30 deadline stands.", "KRA hopes to restore it by 8 pm.");

    // Only that it is down on the day of the report, which no words of it name.
    assertThat(outage.start().text()).isNull();
    assertThat(outage.start().precision()).isEqualTo(Precision.DAY);
    assertThat(outage.start().earliest()).isEqualTo("2025-03-04T21:00:00Z");
    assertThat(outage.end()).isNull();
    assertThat(outage.duration()).isNull();
  }

  @Test
  void aDateThatContradictsItselfOrComesTooLateIsAProblem() {
    Reading disagrees =
        read("2025-03-05", "iTax fails", "iTax crashed on Friday, 4 March 2025, KRA has said.");
    Reading ahead =
        read("2025-03-05", "iTax fails", "The iTax portal crashed on 9 March 2025 at 8 am.");

    assertThat(disagrees.problems())
        .extracting(Problem::type)
        .containsExactly(ProblemType.CONTRADICTORY_DATE);
    assertThat(ahead.problems())
        .extracting(Problem::type)
        .containsExactly(ProblemType.CONTRADICTORY_DATE);
    assertThat(ahead.observations().getFirst().start().text()).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "iTax was down for four hours on Monday. | 240",
        "iTax was down for more than 30 hours. | 1800",
        "Mfumo wa iTax ulikatika kwa zaidi ya saa moja. | 60",
      })
  void readsAPrintedDuration(String text, double minutes) {
    assertThat(itax(text).duration().low()).isEqualTo(minutes);
    assertThat(itax(text).duration().stated()).isTrue();
  }

  @Test
  void aWaitInAQueueIsNoDuration() {
    assertThat(itax("iTax crashed, and people waited for three hours in queues.").duration())
        .isNull();
  }

  @Test
  void theRegulatorWhoScoldsIsNotAffected() {
    Observation outage =
        main(
            DAY,
            "M-Pesa outage",
            "M-Pesa was down on Monday, and KRA payments were affected.",
            "The Communications Authority condemned the outage and demanded answers.");

    assertThat(outage.affectedAgencies()).containsExactly("Kenya Revenue Authority");
  }

  @Test
  void aServiceThatNoCatalogKnowsHasItsNameFromTheText() {
    Observation outage =
        main(
            DAY,
            "Voter registration portal fails",
            "The voter registration portal crashed on Monday, and nobody could log in.",
            "Elections Board of Freedonia said it was sorry.");

    assertThat(outage.service().id()).isNull();
    assertThat(outage.service().name()).isEqualToIgnoringCase("voter registration portal");
    assertThat(outage.country()).isNull();
  }

  @Test
  void aPrivatePersonsWordsAreNotCarriedAlong() {
    Observation outage =
        itax(
            "iTax crashed on Monday. “I tried eleven times and then gave up,” said Jane Doe, a"
                + " trader.",
            "Nothing was heard for two days from anyone in charge of the matter.",
            "“We apologise to every taxpayer for this,” said the Kenya Revenue Authority.");

    assertThat(outage.quotes())
        .extracting(Quote::speaker)
        .containsExactly("Kenya Revenue Authority");
  }

  @Test
  void theAgencyNamedBeforeAPrivatePersonsWordsHasNotSaidThem() {
    Observation outage =
        itax(
            "The iTax portal of the Kenya Revenue Authority crashed on Monday.",
            "“I have queued since the morning and nobody tells me a thing,” said Mary Wanjiku, a"
                + " trader.");

    assertThat(outage.quotes()).isEmpty();
    assertThat(outage.affectedAgencies()).isEmpty();
  }

  @Test
  void adviceThatIsAllReasonIsTheWholeSentence() {
    String words = "Lines grew because clerks wrote receipts by hand.";

    Observation outage = itax("The iTax portal of KRA crashed on Monday.", words);

    assertThat(outage.workaround()).isEqualTo(words);
  }

  @Test
  void numbersInWordsCountAndADialledOneDoesNot() {
    Observation outage =
        main(
            DAY,
            "911 down",
            "The 911 emergency line in Nebraska was down on Monday and 911 calls failed, leaving"
                + " forty-one towns without emergency calls.");

    assertThat(outage.counts()).extracting(Count::value).containsExactly(41L);
  }

  @Test
  void theSameDayIsTheOneThatTheSentenceHasJustNamed() {
    Observation outage =
        itax(
            "The iTax portal crashed on Monday at 9am and came back at noon on the same day.",
            "A second server had failed, and the outage lasted about three hours, KRA said.");

    assertThat(outage.end().earliest()).isEqualTo("2025-03-03T09:00:00Z");
    assertThat(outage.duration().best()).isEqualTo(180);
  }

  @Test
  void aFollowUpSaysOnWhichDayTheOutageWas() {
    Reading reading =
        read(
            DAY,
            "MPs open probe into eCitizen outage",
            "MPs on Wednesday opened an inquiry into the eCitizen outage of 3 January and summoned"
                + " its officials.",
            "The committee wants to know who will compensate users for the losses they suffered.");

    assertThat(reading.observations())
        .singleElement()
        .satisfies(o -> assertThat(o.start().text()).isEqualTo("3 January"));
  }

  @Test
  void anUndatedTextsDayWithoutAYearIsNearTheOneThatItNamesWithIt() {
    Observation outage =
        Texts.main(
            null,
            "iTax crash on deadline day",
            "The iTax portal crashed on June 30, Kenya Revenue Authority said.",
            "KRA gave taxpayers until Tuesday, July 1, 2025 to file.");

    assertThat(outage.start().earliest()).isEqualTo("2025-06-29T21:00:00Z");
  }

  @Test
  void aFollowUpWithoutTheDayOfTheOutageHasNoStart() {
    Reading reading =
        read(
            DAY,
            "MPs open probe into eCitizen outage",
            "MPs on Wednesday opened an inquiry into the eCitizen outage and summoned its"
                + " officials.",
            "The committee wants to know who will compensate users for the losses they suffered.");

    assertThat(reading.observations()).allSatisfy(o -> assertThat(o.start()).isNull());
  }

  @Test
  void aNameEndsAtACommaAndNeedsItsCapitals() {
    Observation outage =
        main(
            DAY,
            "iTax portal down",
            "In Kenya, power was not the cause when the iTax portal went down on Monday.",
            "Taxpayers could not file their returns.");

    assertThat(outage.affectedAgencies()).doesNotContain("Kenya Power");
    assertThat(outage.operator()).isEqualTo("Kenya Revenue Authority");
  }

  @Test
  void anOldStoryRetoldIsNoNewEvent() {
    Reading reading =
        read(
            DAY,
            "Kenya's digital dream",
            "The State wants every service on one screen, and has spent ten years on it.",
            "Rwanda and Ghana have sent teams to learn from the platform.",
            "On January 3, 2025, eCitizen went down because of a network fault.",
            "Experts want more cables and better training.");

    // It may be told as what came of that outage, or in passing; but it is no news of one.
    assertThat(reading.observations())
        .isNotEmpty()
        .noneMatch(o -> o.role() == Role.MAIN && o.kind() == ObservationKind.OUTAGE)
        .allSatisfy(o -> assertThat(o.start().earliest()).isEqualTo("2025-01-02T21:00:00Z"));
  }

  @Test
  void decoyHeadlinesAroundTheStoryAreNotRead() {
    Reading reading =
        read(
            DAY,
            "Museum opens new wing",
            "The museum in Nairobi opened a wing on Monday.",
            "Also read",
            "iTax crashes as deadline nears",
            "Related Posts",
            "Nationwide blackout hits Kenya\nM-Pesa down for hours");

    assertThat(reading.observations()).isEmpty();
  }
}
