package hitilafu.analytics.correct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hitilafu.analytics.catalog.CatalogFiles;
import hitilafu.model.Moment;
import hitilafu.model.Precision;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people write for a value is read, and what is written is read back to the same. */
class CorrectableFieldTest {
  private static final Ground KENYA =
      new Ground("KE", ZoneId.of("Africa/Nairobi"), CatalogFiles.builtIn());

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '|',
      value = {
        "start, 2025-01-03T09:10",
        "start, 2025-01-03T09",
        "start, 2025-01-03",
        "end, 2025-01",
        "end, 2025",
        "end, 2025-01-03T06:00/2025-01-03T12:00",
        "duration, 1h30m",
        "duration, 6h/10h",
        "duration, 6h/",
        "level, partial_outage",
        "status, monitoring",
        "cause, network",
        "cause, human_error",
        "cause, malicious_action",
        "counts, at_least 22000 services; 5 parks; vague users",
        "agencies, Kenya Revenue Authority; KWS",
        "place, Nairobi County / Lang'ata Road",
        "place, Nairobi County",
        "place, / Lang'ata Road",
        "service, ecitizen-payments",
        "service, Some new portal",
        "workaround, pay at the bank"
      })
  void isReadBackToTheSame(String field, String value) {
    assertThat(again(CorrectableField.find(field).orElseThrow(), value)).isEqualTo(value);
  }

  private static <T> String again(CorrectableField<T> field, String value) {
    return field.write(field.read(value, KENYA), KENYA);
  }

  @Test
  void timesAreByTheClockOfThePlace() {
    assertThat(CorrectableField.START.read("2025-01-03T09:10", KENYA))
        .isEqualTo(
            new Moment(
                Instant.parse("2025-01-03T06:10:00Z"),
                Instant.parse("2025-01-03T06:10:00Z"),
                Precision.MINUTE,
                "2025-01-03T09:10"));
  }

  @Test
  void aSpaceWillDoBetweenDayAndHour() {
    assertThat(CorrectableField.END.read("2025-01-03 09:10", KENYA))
        .isEqualTo(CorrectableField.END.read("2025-01-03T09:10", KENYA));
  }

  @Test
  void aServiceIsThatOfTheCatalogByItsIdOrName() {
    assertThat(CorrectableField.SERVICE.read("e-Citizen payment platform", KENYA).id())
        .isEqualTo("ecitizen-payments");
  }

  @ParameterizedTest
  @CsvSource({
    "start, friday",
    "start, 2025-13-01",
    "start, 2025-01-03T12:00/2025-01-03T06:00",
    "start, +999999999-12-31T23:59",
    "start, 0001-01-01",
    "end, 9999-12-31T23:59",
    "end, 2025-01-03/9999",
    "duration, long",
    "duration, -5h",
    "duration, 100000000000000d",
    "duration, 1h/4000d",
    "level, bad",
    "cause, gremlins",
    "counts, many"
  })
  void whatCannotBeReadIsRefusedWithWhatWouldDo(String field, String value) {
    assertThatThrownBy(() -> CorrectableField.find(field).orElseThrow().read(value, KENYA))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
