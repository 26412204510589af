package hitilafu.analytics.observe;

import static hitilafu.analytics.observe.Texts.main;
import static org.assertj.core.api.Assertions.assertThat;

import hitilafu.model.Lifecycle;
import hitilafu.model.Observation;
import hitilafu.model.Precision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How things stand when a text comes out. Published Wednesday, 5 March 2025. */
class IsItOverTest {
  private static final String DAY = "2025-03-05";

  @Test
  void whatFailedAgainGoesOn() {
    Observation relapse =
        main(
            DAY,
            "iTax portal down again",
            "The iTax portal went down again on Tuesday evening, hours after KRA said it had been"
                + " restored.",
            "Taxpayers could still not log in on Wednesday morning.");

    assertThat(relapse.lifecycle()).isEqualTo(Lifecycle.INVESTIGATING);
    assertThat(relapse.end()).isNull();
  }

  @Test
  void anUpdateAboveTheOldBodyOutranksIt() {
    Observation updated =
        main(
            DAY,
            "KRA says iTax is back",
            "UPDATE, Wednesday 4 pm: The iTax portal is working normally again, KRA has said.",
            "The iTax portal went down on Tuesday evening and taxpayers could not log in.",
            "KRA said its engineers were working to restore the system.");

    assertThat(updated.lifecycle()).isEqualTo(Lifecycle.RESOLVED);
    assertThat(updated.start().text()).isEqualTo("Tuesday evening");
    // At 4 pm it was said, not done: only the day is known.
    assertThat(updated.end().precision()).isEqualTo(Precision.DAY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Kenya Power said supply had been restored to 99 per cent of customers by Wednesday"
            + " morning.",
        "Kenya Power said supply was back in all but seven areas.",
        "Supply is gradually being restored, Kenya Power said."
      })
  void whatIsBackInPartIsNotOver(String text) {
    Observation partly =
        main(DAY, "Blackout hits Nairobi", "A blackout hit Nairobi on Tuesday evening.", text);

    assertThat(partly.lifecycle()).isEqualTo(Lifecycle.MONITORING);
    assertThat(partly.end()).isNull();
  }

  @Test
  void notUntilSaysThatItWas() {
    Observation over =
        main(
            DAY,
            "E-gates fail",
            "Passport e-gates at the airport failed on Tuesday evening.",
            "The failure was not fixed until 11 pm, an official said.");

    assertThat(over.lifecycle()).isEqualTo(Lifecycle.RESOLVED);
  }

  @Test
  void noEndIsInferredWhereEvenTheStartWas() {
    Observation inferred =
        main(
            DAY,
            "iTax is back after disruption",
            "iTax is back after a disruption, the Kenya Revenue Authority said.");

    assertThat(inferred.lifecycle()).isEqualTo(Lifecycle.RESOLVED);
    assertThat(inferred.start().text()).isNull();
    assertThat(inferred.end()).isNull();
  }
}
