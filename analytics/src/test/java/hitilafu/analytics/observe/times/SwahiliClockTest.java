package hitilafu.analytics.observe.times;

import static org.assertj.core.api.Assertions.assertThat;

import hitilafu.analytics.observe.text.Sentence;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SwahiliClockTest {
  @ParameterizedTest
  @CsvSource({
    "saa mbili usiku, 20:00",
    "saa mbili asubuhi, 08:00",
    "saa sita mchana, 12:00",
    "saa sita usiku, 00:00",
    "saa nane mchana, 14:00",
    "saa tano asubuhi, 11:00",
    "saa tisa na robo alasiri, 15:15",
    "saa moja na nusu jioni, 19:30",
    "saa tatu kasoro robo usiku, 20:45",
    "saa kumi na moja na dakika ishirini na tano jioni, 17:25",
    "saa 8:22 usiku, 02:22",
    "saa kumi alfajiri, 04:00",
  })
  void beginsAtDawn(String words, LocalTime time) {
    Sentence sentence = new Sentence(1, 0, words.length() + 8, "Ilianza " + words);

    assertThat(SwahiliClock.read(sentence))
        .singleElement()
        .extracting(ClockWords::time)
        .isEqualTo(time);
  }

  @Test
  void withoutAPartOfTheDayItMayBeALength() {
    String text = "kwa zaidi ya saa moja na nusu";

    assertThat(SwahiliClock.read(new Sentence(1, 0, text.length(), text))).isEmpty();
  }
}
