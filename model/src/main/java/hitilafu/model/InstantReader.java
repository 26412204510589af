package hitilafu.model;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.datatype.jsr310.deser.InstantDeserializer;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * Reads instants. A third of the time of reading an incident would go into the formats that an
 * instant may have; almost all are written to the second, in UTC, and are read by their digits.
 */
final class InstantReader extends StdScalarDeserializer<Instant> {
  private static final long serialVersionUID = 1;

  private static final String USUAL = "0000-00-00T00:00:00Z";

  InstantReader() {
    super(Instant.class);
  }

  @Override
  public Instant deserialize(JsonParser json, DeserializationContext context) throws IOException {
    if (json.hasToken(JsonToken.VALUE_STRING)) {
      Instant usual = usual(json.getText());
      if (usual != null) {
        return usual;
      }
    }
    return InstantDeserializer.INSTANT.deserialize(json, context);
  }

  /** An instant that is written as most are; null for any other text. */
  private static Instant usual(String text) {
    if (!looksUsual(text)) {
      return null;
    }
    int year = 100 * two(text, 0) + two(text, 2);
    int month = two(text, 5);
    int day = two(text, 8);
    int hour = two(text, 11);
    int minute = two(text, 14);
    int second = two(text, 17);
    boolean exists =
        month >= 1
            && month <= 12
            && day >= 1
            && day <= YearMonth.of(year, month).lengthOfMonth()
            && hour < 24
            && minute < 60
            && second < 60;
    return exists
        ? Instant.ofEpochSecond(
            LocalDate.of(year, month, day).toEpochDay() * 86_400
                + (hour * 60 + minute) * 60
                + second)
        : null;
  }

  private static boolean looksUsual(String text) {
    boolean usual = text.length() == USUAL.length();
    for (int i = 0; usual && i < text.length(); i++) {
      char expected = USUAL.charAt(i);
      char found = text.charAt(i);
      usual = expected == '0' ? found >= '0' && found <= '9' : found == expected;
    }
    return usual;
  }

  private static int two(String text, int at) {
    return 10 * (text.charAt(at) - '0') + text.charAt(at + 1) - '0';
  }
}
