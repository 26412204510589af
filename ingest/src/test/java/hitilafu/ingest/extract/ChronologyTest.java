package hitilafu.ingest.extract;

import static hitilafu.ingest.extract.DateRole.MODIFIED;
import static hitilafu.ingest.extract.DateRole.PUBLISHED;
import static hitilafu.ingest.extract.DateRole.UNSAID;
import static hitilafu.ingest.extract.DateWitness.ADDRESS;
import static hitilafu.ingest.extract.DateWitness.ARTICLE_DATA;
import static hitilafu.ingest.extract.DateWitness.LABELLED;
import static hitilafu.ingest.extract.DateWitness.LINE;
import static hitilafu.ingest.extract.DateWitness.META;
import static hitilafu.ingest.extract.DateWitness.PROSE;
import static org.assertj.core.api.Assertions.assertThat;

import hitilafu.model.Certainty;
import hitilafu.model.Precision;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which of the claims on a page are believed. */
class ChronologyTest {
  private static final String LATE = "2025-01-03T22:30:00Z";

  @Test
  void theMostTrustedWitnessIsBelieved() {
    Chronology chosen =
        choose(
            claim("2025-01-05", UNSAID, LINE, 0),
            claim("2025-01-04", UNSAID, ADDRESS, 0),
            claim("2025-01-03", PUBLISHED, META, 7));

    assertThat(chosen.published().day()).isEqualTo(LocalDate.of(2025, 1, 3));
    assertThat(chosen.published().certainty()).isEqualTo(Certainty.DECLARED);
  }

  @Test
  void ofEqualWitnesssTheOneNearestToTheHeadline() {
    Chronology chosen =
        choose(claim("2025-01-05", UNSAID, LINE, 9), claim("2025-01-03", UNSAID, LINE, 2));

    assertThat(chosen.published().day()).isEqualTo(LocalDate.of(2025, 1, 3));
  }

  @Test
  void anUpdateIsNotTheOriginalHoweverWellItIsDeclared() {
    Chronology chosen =
        choose(
            claim("2025-01-05", MODIFIED, ARTICLE_DATA, 0),
            claim("2025-01-03", PUBLISHED, LABELLED, 4));

    assertThat(chosen.published().day()).isEqualTo(LocalDate.of(2025, 1, 3));
    assertThat(chosen.published().certainty()).isEqualTo(Certainty.MARKED);
    assertThat(chosen.modified().day()).isEqualTo(LocalDate.of(2025, 1, 5));
    assertThat(chosen.modified().certainty()).isEqualTo(Certainty.DECLARED);
  }

  @Test
  void anUpdateAloneStandsForTheOriginalWithLessCertainty() {
    Chronology chosen = choose(claim("2025-01-05", MODIFIED, ARTICLE_DATA, 0));

    assertThat(chosen.published().day()).isEqualTo(LocalDate.of(2025, 1, 5));
    assertThat(chosen.published().certainty()).isEqualTo(Certainty.PRINTED);
    assertThat(chosen.modified().certainty()).isEqualTo(Certainty.DECLARED);
  }

  @Test
  void aChangeBeforeThePublicationIsNone() {
    Chronology chosen =
        choose(claim("2025-01-03", PUBLISHED, META, 0), claim("2025-01-01", MODIFIED, META, 1));

    assertThat(chosen.modified()).isNull();
  }

  @Test
  void aDateInASentenceIsNoPublication() {
    assertThat(choose(claim("2025-01-03", UNSAID, PROSE, 2)).published()).isNull();
    assertThat(choose().published()).isNull();
  }

  @Test
  void aDayIsMadeFinerByAMomentOfTheSameDay() {
    Chronology chosen =
        choose(
            claim("2025-01-03", PUBLISHED, ARTICLE_DATA, 0),
            moment("2025-01-03T17:42:00+03:00", PUBLISHED, META));

    assertThat(chosen.published().precision()).isEqualTo(Precision.MINUTE);
    assertThat(chosen.published().offsetId()).isEqualTo("+03:00");
    assertThat(chosen.published().certainty()).isEqualTo(Certainty.DECLARED);
  }

  @Test
  void theSameMomentByALocalClockGivesThePagesOwnDay() {
    Chronology chosen =
        choose(
            moment(LATE, PUBLISHED, ARTICLE_DATA),
            moment("2025-01-04T01:30:00+03:00", PUBLISHED, META));

    assertThat(chosen.published().day()).isEqualTo(LocalDate.of(2025, 1, 4));
  }

  @Test
  void theHourThatIsPrintedTellsTheClock() {
    Chronology chosen =
        choose(
            moment(LATE, PUBLISHED, ARTICLE_DATA),
            claim("2025-01-04", UNSAID, LINE, 2, LocalTime.of(1, 30)));

    assertThat(chosen.published().offsetId()).isEqualTo("+03:00");
    assertThat(chosen.published().at()).isEqualTo(OffsetDateTime.parse(LATE).toInstant());
  }

  @Test
  void ofAMomentInUtcAndTheDayThatIsPrintedTheDayIsSure() {
    Chronology chosen =
        choose(moment(LATE, PUBLISHED, ARTICLE_DATA), claim("2025-01-04", UNSAID, LINE, 2));

    assertThat(chosen.published().day()).isEqualTo(LocalDate.of(2025, 1, 4));
    assertThat(chosen.published().precision()).isEqualTo(Precision.DAY);
  }

  @Test
  void aPrintedDayThatIsNowhereOnEarthIsAnotherOne() {
    Chronology chosen =
        choose(moment(LATE, PUBLISHED, ARTICLE_DATA), claim("2025-01-06", UNSAID, LINE, 2));

    assertThat(chosen.published().at()).isEqualTo(OffsetDateTime.parse(LATE).toInstant());
  }

  private static Chronology choose(DateClaim... claims) {
    return Chronology.choose(List.of(claims));
  }

  private static DateClaim claim(String day, DateRole role, DateWitness witness, int distance) {
    return claim(day, role, witness, distance, null);
  }

  private static DateClaim claim(
      String day, DateRole role, DateWitness witness, int distance, LocalTime clock) {
    Dated dated = Dated.day(LocalDate.parse(day));
    return new DateClaim(dated, clock, null, null, role, witness, distance);
  }

  private static DateClaim moment(String time, DateRole role, DateWitness witness) {
    return DateClaim.of(Dated.minute(OffsetDateTime.parse(time)), role, witness, 0);
  }
}
