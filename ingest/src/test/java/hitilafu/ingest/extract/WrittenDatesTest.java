package hitilafu.ingest.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDatesTest {
  private static final LocalDate THIRD = LocalDate.of(2025, 1, 3);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "3 January 2025",
        "Friday, 3rd of January, 2025",
        "Jan. 3rd 2025",
        "3-Jan-25",
        "3 Jan '25",
        "3 Januari 2025",
        "3. ledna 2025",
        "3 de enero de 2025",
        "vendredi 3 janvier 2025",
        "3 JANVIER 2025",
        "3 \u044f\u043d\u0432\u0430\u0440\u044f 2025 \u0433.",
        "2025. janu\u00e1r 3., p\u00e9ntek",
        "ng\u00e0y 3 th\u00e1ng 1 n\u0103m 2025",
        "2025\u5e741\u67083\u65e5",
        "2025\ub144 1\uc6d4 3\uc77c \uae08\uc694\uc77c",
        "\u0663 \u064a\u0646\u0627\u064a\u0631 \u0662\u0660\u0662\u0665",
        "2025/1/3",
        "2025.01.03.",
        "03.01.2025",
        "03. 01. 2025",
        "03.01.25",
        "Updated on 3/1/2025, 17:42",
      })
  void aDayIsADayInAllLanguages(String text) {
    assertThat(WrittenDates.find(text))
        .singleElement()
        .satisfies(read -> assertThat(read.dated()).isEqualTo(Dated.day(THIRD)));
  }

  /** With a seed that is fixed, so that a failure comes again. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "en", "en-KE", "en-US", "sw", "de", "fr", "es", "pt", "it", "nl", "pl", "cs", "sk", "ru",
        "uk", "bg", "tr", "id", "ms", "sv", "da", "nb", "fi", "hu", "ro", "el", "vi", "zh", "ja",
        "ko", "ar", "am", "so", "et", "lt"
      })
  void theLongFormOfEachLanguageIsReadBack(String tag) {
    DateTimeFormatter form =
        DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(Locale.forLanguageTag(tag));
    Random random = new Random(tag.hashCode());
    for (int i = 0; i < 200; i++) {
      LocalDate day = LocalDate.of(1995, 1, 1).plusDays(random.nextInt(15_000));
      String text = "* " + day.format(form) + ", 17:42";
      assertThat(WrittenDates.find(text)).as(text).hasSize(1);
      assertThat(WrittenDates.find(text).getFirst().dated()).as(text).isEqualTo(Dated.day(day));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"en", "sw", "de", "fr", "es", "pt", "it", "nl", "pl", "cs", "ru", "tr", "id"})
  void monthsAreKnownByTheirNamesAlone(String tag) {
    for (Month month : Month.values()) {
      String name = month.getDisplayName(TextStyle.FULL_STANDALONE, Locale.forLanguageTag(tag));
      assertThat(MonthNames.number(name)).as(name).isEqualTo(month.getValue());
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "3/4/2025   | 2025-04-03 | 2025-03-04 |",
        "13/4/2025  | 2025-04-13 |            | DAY_FIRST",
        "4/13/2025  | 2025-04-13 |            | MONTH_FIRST",
      })
  void figuresAloneMayLeaveTheOrderOpen(
      String text, LocalDate day, LocalDate swapped, DayOrder proven) {
    Reading read = WrittenDates.find(text).getFirst();

    assertThat(read.dated().day()).isEqualTo(day);
    assertThat(read.swapped()).isEqualTo(swapped);
    assertThat(read.proven()).isEqualTo(proven);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "2025",
        "January 2025",
        "3 January",
        "99 January 2025",
        "31.02.2025",
        "3 Tenants 2025",
        "version 1.2.3.2025",
        "+254 20-12-2025-33",
        "20 12 2025",
        "2019 (3) May",
        "12:30-13:45",
        "3 January 1712",
      })
  void numbersAreNotDates(String text) {
    assertThat(WrittenDates.find(text)).isEmpty();
  }

  @Test
  void allOfATextAreFoundInOrder() {
    String text = "Updated 4 June 2020, created 17 June 2019; next 1/2/2021";

    assertThat(WrittenDates.find(text))
        .extracting(read -> text.substring(read.start(), read.end()))
        .containsExactly("4 June 2020", "17 June 2019", "1/2/2021");
  }

  @Test
  void aLongRowOfFiguresTakesNoLongTime() {
    String hostile = "2025-1/3.2025 ".repeat(20_000);

    assertThat(WrittenDates.find(hostile)).hasSizeLessThan(20_001);
  }
}
