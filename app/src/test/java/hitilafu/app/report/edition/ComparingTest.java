package hitilafu.app.report.edition;

import static org.assertj.core.api.Assertions.assertThat;

import hitilafu.app.report.Change;
import hitilafu.app.report.edition.Facts.Fact;
import hitilafu.app.report.edition.Facts.Told;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a later telling of an issue says otherwise. */
class ComparingTest {
  private static final Told DOWN = told("a", "e-Citizen down", "10:00");

  private static Told told(String incident, String title, String start) {
    return new Told(incident, title, List.of(new Fact("start", start, "at " + start)));
  }

  private static Facts facts(String outages, Told... incidents) {
    return new Facts(List.of(new Fact("outages", outages, outages)), List.of(incidents));
  }

  private static List<Change> changes(Facts was, Facts is, Map<String, String> standing) {
    return Comparing.of(was, is, standing::get);
  }

  @Test
  void theSameIsNoChange() {
    assertThat(changes(facts("1", DOWN), facts("1", DOWN), Map.of("a", "a"))).isEmpty();
  }

  @Test
  void figuresComeFirstAndThenFieldsOfIncidents() {
    Facts later = facts("2", told("a", "e-Citizen down", "09:00"), told("b", "iTax down", "08:00"));

    assertThat(changes(facts("1", DOWN), later, Map.of("a", "a", "b", "b")))
        .containsExactly(
            new Change("outages", null, "1", "2"),
            new Change("e-Citizen down: start", "a", "at 10:00", "at 09:00"),
            new Change("iTax down", "b", null, "added"));
  }

  @Test
  void anIncidentThatHasAnotherIdNowIsStillTheSame() {
    Facts later = facts("1", told("z", "e-Citizen down", "10:00"));

    assertThat(changes(facts("1", DOWN), later, Map.of("a", "z"))).isEmpty();
  }

  @Test
  void severalThatWereFoundToBeOneAreToldAsOne() {
    Facts was = facts("2", DOWN, told("b", "Payments down", "10:00"));

    assertThat(changes(was, facts("2", DOWN), Map.of("a", "a", "b", "a")))
        .containsExactly(
            new Change(
                "e-Citizen down",
                "a",
                "told as several: e-Citizen down; Payments down",
                "one event"));
  }

  @Test
  void whatIsGoneSaysWhy() {
    Facts was = facts("1", DOWN, told("b", "iTax down", "08:00"));

    assertThat(changes(was, facts("1"), Map.of("b", "b")))
        .containsExactly(
            new Change("e-Citizen down", "a", "told", "no incident"),
            new Change("iTax down", "b", "told", "not told here"));
  }
}
