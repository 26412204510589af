package hitilafu.index.fields;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class IncidentFieldsTest {
  /** A change of the fields is a change of every index: it is to be seen in a review. */
  @Test
  void theFieldsAreThese() throws IOException {
    try (InputStream golden = IncidentFieldsTest.class.getResourceAsStream("fields.txt")) {
      assertThat(IncidentFields.describe())
          .isEqualTo(new String(golden.readAllBytes(), StandardCharsets.UTF_8));
    }
  }
}
