package hitilafu.app.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import hitilafu.model.Cause;
import hitilafu.model.CauseCategory;
import hitilafu.model.CauseDetail;
import hitilafu.model.Count;
import hitilafu.model.Level;
import hitilafu.model.Lifecycle;
import hitilafu.model.Minutes;
import hitilafu.model.Place;
import hitilafu.model.Qualifier;
import java.util.List;
import org.junit.jupiter.api.Test;

class PhraseTest {
  @Test
  void aLengthShowsItsBounds() {
    assertThat(PhraseLength.of(minutes(480.0, 540.0, 660.0))).isEqualTo("9 h (8–11 h)");
    assertThat(PhraseLength.of(minutes(45.0, 60.0, 120.0))).isEqualTo("60 min (45 min – 2 h)");
    assertThat(PhraseLength.of(minutes(45.0, 45.0, 45.0))).isEqualTo("45 min");
    assertThat(PhraseLength.of(minutes(180.0, null, null))).isEqualTo("at least 3 h");
    assertThat(PhraseLength.of(minutes(null, null, 660.0))).isEqualTo("at most 11 h");
    assertThat(PhraseLength.of(minutes(480.0, null, 660.0))).isEqualTo("8–11 h");
    assertThat(PhraseLength.of(minutes(5760.0, null, 8640.0))).isEqualTo("4–6 days");
    assertThat(PhraseLength.of(minutes(null, null, null))).isEqualTo("not stated");
    assertThat(PhraseLength.of(null)).isEqualTo("not stated");
  }

  @Test
  void aNameThatBeginsSmallStaysSo() {
    assertThat(PhraseWord.capital("iTax outage")).isEqualTo("iTax outage");
    assertThat(PhraseWord.capital("e-Citizen")).isEqualTo("e-Citizen");
    assertThat(PhraseWord.capital("outage of iTax")).isEqualTo("Outage of iTax");
    assertThat(PhraseWord.capital("on-line payments")).isEqualTo("On-line payments");
    assertThat(PhraseWord.capital("")).isEmpty();
  }

  @Test
  void aCauseThatExplainsNothingIsQuoted() {
    assertThat(PhraseClaim.of(new Cause(CauseCategory.UNKNOWN, false, null, "technical hitch")))
        .isEqualTo("unexplained (“technical hitch”)");
    assertThat(
            PhraseClaim.of(
                new Cause(
                    CauseCategory.SYSTEM_FAILURE, true, CauseDetail.NETWORK, "fibre was cut")))
        .isEqualTo("network fault at a supplier (“fibre was cut”)");
    assertThat(PhraseClaim.brief(new Cause(CauseCategory.HUMAN_ERROR, false, null, "slip")))
        .isEqualTo("human error");
    assertThat(PhraseClaim.of((Cause) null)).isEqualTo("not stated");
    assertThat(PhraseClaim.of(new Cause(CauseCategory.UNKNOWN, false, null, null)))
        .isEqualTo("not stated");
  }

  @Test
  void aCountKeepsItsQualifier() {
    assertThat(count(22_000L, Qualifier.AT_LEAST)).isEqualTo("at least 22,000 services");
    assertThat(count(22_000L, Qualifier.EXACTLY)).isEqualTo("22,000 services");
    assertThat(count(22_000L, Qualifier.ABOUT)).isEqualTo("about 22,000 services");
    assertThat(count(22_000L, Qualifier.AT_MOST)).isEqualTo("up to 22,000 services");
    assertThat(count(null, Qualifier.VAGUE)).isEqualTo("“the words”");
  }

  @Test
  void whatIsNotKnownIsNotStated() {
    assertThat(PhraseWord.of((Level) null)).isEqualTo("not stated");
    assertThat(PhraseWord.of(Lifecycle.UNKNOWN)).isEqualTo("not stated");
    assertThat(PhraseWord.list(List.of(), 3)).isEqualTo("not stated");
    assertThat(PhraseClaim.of((Place) null)).isEqualTo("not stated");
    assertThat(PhraseWord.country(null)).isEqualTo("country not stated");
  }

  @Test
  void listsAndPluralsReadWell() {
    assertThat(PhraseWord.list(List.of("KRA"), 3)).isEqualTo("KRA");
    assertThat(PhraseWord.list(List.of("KRA", "KWS"), 3)).isEqualTo("KRA and KWS");
    assertThat(PhraseWord.list(List.of("A", "B", "C", "D", "E"), 3))
        .isEqualTo("A, B, C and 2 more");
    assertThat(PhraseWord.many(1, "report")).isEqualTo("1 report");
    assertThat(PhraseWord.many(1204, "report")).isEqualTo("1,204 reports");
    assertThat(PhraseWord.country("KE")).isEqualTo("Kenya");
  }

  private static Minutes minutes(Double low, Double best, Double high) {
    return new Minutes(low, best, high, false);
  }

  private static String count(Long value, Qualifier qualifier) {
    return PhraseClaim.of(new Count("services", value, qualifier, "the words"));
  }
}
