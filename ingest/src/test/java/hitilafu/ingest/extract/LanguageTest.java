package hitilafu.ingest.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {
  private static final String EN =
      "The portal was down for most of the day and nobody at the agency said why it failed.";
  private static final String SW =
      "Huduma za benki zilikwama kwa muda wa saa tatu na wateja wengi hawakuweza kutoa pesa zao.";
  private static final String FR =
      "Le service est en panne depuis ce matin, selon une note publi\u00e9e par son directeur.";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "en-KE | EN    | en",
        "sw    | EN    | en",
        "en    | SW    | sw",
        "-     | SW    | sw",
        "en    | FR    | -",
        "fr    | FR    | fr",
        "sw_TZ | SHORT | sw",
        "x!    | SHORT | -",
      })
  void wordsOutrankTheDeclaration(String declared, String text, String expected) {
    Metadata metadata =
        new Metadata(null, null, null, List.of(), null, declared, null, false, false);
    String body =
        switch (text) {
          case "EN" -> EN;
          case "SW" -> SW;
          case "FR" -> FR;
          default -> "iTax 404";
        };
    assertThat(Language.of(metadata, body)).isEqualTo(expected);
  }
}
