package hitilafu.index.fields;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DocumentKindTest {
  /** A change of the fields is a change of every index: it is to be seen in a review. */
  @ParameterizedTest
  @MethodSource
  void theFieldsAreThese(DocumentKind<?> kind) throws IOException {
    try (InputStream golden =
        DocumentKindTest.class.getResourceAsStream(kind.name() + "-fields.txt")) {
      assertThat(kind.describe())
          .isEqualTo(new String(golden.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  static Stream<DocumentKind<?>> theFieldsAreThese() {
    return Stream.of(DocumentKind.INCIDENTS, DocumentKind.ARTICLES);
  }
}
