package hitilafu.analytics.observe;

import static hitilafu.analytics.observe.Texts.main;
import static hitilafu.analytics.observe.Texts.read;
import static org.assertj.core.api.Assertions.assertThat;

import hitilafu.model.Level;
import hitilafu.model.ObservationKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What sounds like an outage and is none, and what is one. */
class GateTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Light plane crash kills three | A plane crashed near Kisumu on Friday. All three on board"
            + " died.",
        "Trading halted at the bourse | The index was down 7 percent when trading was suspended."
            + " Shares crashed.",
        "eCitizen now has 22,000 services | President lauds the platform with 22,000 government"
            + " services. KRA and KWS use it.",
        "How to pay on eCitizen | If the payment fails, wait ten minutes. Should the site be down,"
            + " use your bank.",
        "KRA denies hack | The Kenya Revenue Authority denied that iTax was hacked. The portal was"
            + " not affected.",
        "New outage rules for telcos | Operators must report any outage. The rules apply to outages"
            + " of over an hour.",
        "Why iTax tests us | TIMS has constant downtime and iTax often crashes, as every user"
            + " knows.",
        "Best generators | During an outage a generator helps. Longer outages need more fuel.",
        "Ada mpya za eCitizen | Wakenya watalipa ada ili kupata huduma za serikali katika jukwaa la"
            + " eCitizen.",
        "Ajali ya basi | Watu wanne walijeruhiwa katika ajali ya basi na lori karibu na Nakuru"
            + " jana.",
      })
  void yieldsNothing(String title, String body) {
    assertThat(read("2025-03-05", title, body).observations()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "iTax down | Taxpayers could not file returns on Monday as iTax crashed. | itax",
        "Darkness | Most parts of Kenya have no power after a system disturbance, Kenya Power said."
            + " | grid",
        "M-Pesa yakwama | Huduma za M-Pesa zimekatika kote nchini, wateja hawawezi kutuma pesa. |"
            + " mpesa",
        "Giza Nairobi | Umeme umekatika Nairobi na viunga vyake tangu jana usiku. | grid",
        "Tokens out of reach | Kenya Power customers cannot buy prepaid tokens due to a technical"
            + " hitch. | tokens",
        "NTSA portal fails | The NTSA portal went down on Tuesday and motorists are stranded. |"
            + " ntsa-services",
      })
  void yieldsAnOutage(String title, String body, String service) {
    assertThat(main("2025-03-05", title, body))
        .satisfies(
            outage -> {
              assertThat(outage.kind()).isEqualTo(ObservationKind.OUTAGE);
              assertThat(outage.service().id()).isEqualTo(service);
            });
  }

  @Test
  void announcedWorkIsMaintenance() {
    var planned =
        main(
            "2025-09-18",
            "KRA announces iTax maintenance",
            "KRA says there will be scheduled maintenance of iTax from Saturday, September 20,"
                + " 2025, at 10:00 pm to Sunday, September 21, 2025, at 2:00 am. iTax will be"
                + " unavailable.");

    assertThat(planned.kind()).isEqualTo(ObservationKind.MAINTENANCE);
    assertThat(planned.level()).isEqualTo(Level.UNDER_MAINTENANCE);
    assertThat(planned.start().earliest()).isEqualTo("2025-09-20T19:00:00Z");
    assertThat(planned.end().earliest()).isEqualTo("2025-09-20T23:00:00Z");
  }

  @Test
  void workThatWentWrongIsAnOutage() {
    var outage =
        main(
            "2025-09-22",
            "M-Pesa down after upgrade",
            "M-Pesa failed on Sunday after a planned upgrade caused system issues.",
            "Customers could not send money.");

    assertThat(outage.kind()).isEqualTo(ObservationKind.OUTAGE);
  }

  @Test
  void newsOfTheReturnAloneIsARestoration() {
    var back =
        main(
            "2025-01-03",
            "eCitizen is back online",
            "The eCitizen platform is working again after a technical hitch.");

    assertThat(back.kind()).isEqualTo(ObservationKind.RESTORATION);
  }
}
