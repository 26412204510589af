package hitilafu.index.days;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DaysInWordsTest {
  /** A Monday. */
  private static final DaysInWords DAYS = new DaysInWords(LocalDate.of(2025, 1, 13));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2025-01-03|from:2025-01-03 to:2025-01-03",
        "2024-02|from:2024-02-01 to:2024-02-29",
        "2025-W01|from:2024-12-30 to:2025-01-05",
        "Q1 2025|from:2025-01-01 to:2025-03-31",
        "2024Q4|from:2024-10-01 to:2024-12-31",
        "3/1/2025|from:2025-01-03 to:2025-01-03",
        "3 Jan 2025|from:2025-01-03 to:2025-01-03",
        "3rd of January, 2025|from:2025-01-03 to:2025-01-03",
        "January 3, 2025|from:2025-01-03 to:2025-01-03",
        "3-5 January 2025|from:2025-01-03 to:2025-01-05",
        "Sept 2024|from:2024-09-01 to:2024-09-30",
        "Januari 2025|from:2025-01-01 to:2025-01-31",
        "July to August 2023|from:2023-07-01 to:2023-08-31",
        "July 2023 to August 2023|from:2023-07-01 to:2023-08-31",
        "between March 2024 and 2 May 2024|from:2024-03-01 to:2024-05-02",
        "2022-2024|from:2022-01-01 to:2024-12-31",
        "since 2024|from:2024-01-01",
        "after 3 Jan 2025|from:2025-01-04",
        "before 2023|to:2022-12-31",
        "until March 2023|to:2023-03-31",
        "in 2023|from:2023-01-01 to:2023-12-31",
        "today|from:2025-01-13 to:2025-01-13",
        "jana|from:2025-01-12 to:2025-01-12",
        "last week|from:2025-01-06 to:2025-01-12",
        "wiki hii|from:2025-01-13 to:2025-01-19",
        "last month|from:2024-12-01 to:2024-12-31",
        "mwaka jana|from:2024-01-01 to:2024-12-31",
        "last quarter|from:2024-10-01 to:2024-12-31",
        "last 30 days|from:2024-12-14 to:2025-01-13",
      })
  void daysAsPeopleWriteThem(String text, String meaning) {
    assertThat(DAYS.read(text).orElseThrow().text()).isEqualTo(meaning);
    assertThat(DAYS.find("iTax down " + text + " in Nairobi"))
        .extracting(written -> written.days().text())
        .containsExactly(meaning);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "31 February 2025",
        "2025-13-01",
        "12025",
        "may",
        "march on",
        "A2024B",
        "22,000 services",
        "2024x",
        "Q5 2024",
        "2025-W53",
        "the last straw",
        "weekly"
      })
  void whatIsNoDayStaysWords(String text) {
    assertThat(DAYS.read(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ecitizen still 2024", "thereafter 2024", "britain 2024"})
  void theEndOfAWordIsNoWordBeforeADay(String text) {
    assertThat(DAYS.find(text))
        .extracting(written -> written.days().text())
        .containsExactly("from:2024-01-01 to:2024-12-31");
  }

  @Test
  void twoPeriodsAreTwo() {
    assertThat(DAYS.find("2023 and 2025")).hasSize(2);
    assertThat(DAYS.find("May 2024, not July 2024")).hasSize(2);
  }

  @Test
  void aRangeThatRunsBackwardsIsTwoPeriods() {
    assertThat(DAYS.find("March 2024 to January 2024")).hasSize(2);
  }
}
