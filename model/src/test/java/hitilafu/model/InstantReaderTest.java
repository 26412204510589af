package hitilafu.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Instants are read as Jackson reads them, and refused as it refuses them. */
class InstantReaderTest {
  private static final ObjectMapper JACKSON =
      JsonMapper.builder().addModule(new JavaTimeModule()).build();

  @Test
  void whateverInstantIsWrittenIsRead() {
    Random random = new Random(1);
    for (int i = 0; i < 5_000; i++) {
      long second = random.nextLong(-70_000_000_000L, 260_000_000_000L);
      Instant instant = Instant.ofEpochSecond(second, random.nextInt(3) == 0 ? 1_000_000 * i : 0);
      assertThat(Json.read(Json.write(instant), Instant.class)).isEqualTo(instant);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"2024-02-29T23:59:59Z\"",
        "\"2025-02-29T00:00:00Z\"",
        "\"2100-02-29T00:00:00Z\"",
        "\"0000-02-29T00:00:00Z\"",
        "\"2025-13-01T00:00:00Z\"",
        "\"2025-00-01T00:00:00Z\"",
        "\"2025-04-31T00:00:00Z\"",
        "\"2025-04-00T00:00:00Z\"",
        "\"2025-04-30T24:00:00Z\"",
        "\"2025-04-30T12:60:00Z\"",
        "\"2016-12-31T23:59:60Z\"",
        "\"2025-04-30T12:00:00+03:00\"",
        "\"2025-04-30t12:00:00z\"",
        "\"2025-04-30 12:00:00Z\"",
        "\"2025-04-3\u0660T12:00:00Z\"",
        "\"\"",
        "1700000000",
        "null",
        "true"
      })
  void otherTextsAreLeftToJackson(String json) {
    assertThat(outcome(Json.mapper(), json)).isEqualTo(outcome(JACKSON, json));
  }

  private static String outcome(ObjectMapper mapper, String json) {
    try {
      return String.valueOf(mapper.readValue(json, Instant.class));
    } catch (JsonProcessingException refused) {
      return refused.getMessage();
    }
  }
}
