package hitilafu.ingest.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AuthorsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "By Amina Odhiambo; Amina Odhiambo",
        "Na Juma Mwakasege; Juma Mwakasege",
        "Von Grete Holm; Grete Holm",
        "Par L\u00e9a Marchand; L\u00e9a Marchand",
        "Por Inés Robles; Inés Robles",
        "View all posts by Amina Odhiambo; Amina Odhiambo",
        "Text & Fotos: Grete Holm; Grete Holm",
        "AMINA ODHIAMBO; Amina Odhiambo",
        "SEAN O'MALLEY; Sean O'Malley",
        "Amina Odhiambo @amina_o; Amina Odhiambo",
        "Amina Odhiambo amina@lake-post.example; Amina Odhiambo",
        "By Amina Odhiambo, Senior Reporter; Amina Odhiambo",
        "By Amina Odhiambo Business Editor; Amina Odhiambo",
        "Energy Correspondent Amina Odhiambo; Amina Odhiambo",
        "By Amina Odhiambo in Kisumu; Amina Odhiambo",
        "By Amina Odhiambo | 3 January 2025; Amina Odhiambo",
        "By Amina Odhiambo on Friday, January 3; Amina Odhiambo",
        "By Amina OdhiamboJanuary 3, 2025; Amina Odhiambo",
        "John le Carré; John le Carré",
        "April May; April May",
      })
  void aNameComesWithoutWhatIsAroundIt(String line, String name) {
    assertThat(Authors.fromMarked(line)).containsExactly(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "By Amina Odhiambo, Juma Mwakasege and Grete Holm",
        "Amina Odhiambo; Juma Mwakasege; Grete Holm",
        "Amina Odhiambo, Reporter, Juma Mwakasege, Editor & Grete Holm",
        "von Amina Odhiambo, Juma Mwakasege und Grete Holm",
        "par Amina Odhiambo, Juma Mwakasege et Grete Holm",
        "Na Amina Odhiambo, Juma Mwakasege na Grete Holm",
        "Por Amina Odhiambo, Juma Mwakasege y Grete Holm",
        "Amina Odhiambo/Juma Mwakasege/Grete Holm",
      })
  void severalNamesInOneLineAreTakenApart(String line) {
    assertThat(Authors.fromMarked(line))
        .containsExactly("Amina Odhiambo", "Juma Mwakasege", "Grete Holm");
  }

  @Test
  void aWordThatMayStandInsideANameOnlyPartsFullNames() {
    assertThat(Authors.fromMarked("Ana Ruiz y Luis Gil")).containsExactly("Ana Ruiz", "Luis Gil");
    assertThat(Authors.fromMarked("Ortega y Gasset")).containsExactly("Ortega y Gasset");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "By Monday the portal was back",
        "By the lake",
        "Na hii ni habari",
        "Text messages failed",
        "Portal down",
        "Von Kisumu nach Nairobi",
      })
  void aLineThatOnlyBeginsLikeABylineIsNone(String line) {
    assertThat(Authors.fromByline(line)).isEmpty();
  }

  @Test
  void aBylineMayShareItsLineWithTheDate() {
    assertThat(Authors.fromByline("3 Jan 2025 | By Amina Odhiambo"))
        .contains(List.of("Amina Odhiambo"));
    assertThat(Authors.fromByline("Posted on 3 January 2025 by Amina Odhiambo"))
        .contains(List.of("Amina Odhiambo"));
    assertThat(Authors.fromByline("(Reporting by Amina Odhiambo; Editing by Grete Holm)"))
        .contains(List.of("Amina Odhiambo"));
  }

  @Test
  void linesWithoutEndAreReadAsFarAsANameGoes() {
    assertThat(Authors.fromMarked("a,".repeat(100_000))).isEmpty();
    assertThat(Authors.fromMarked("By " + "A ".repeat(80))).hasSizeLessThanOrEqualTo(1);
    assertThat(Authors.fromByline("By " + "@".repeat(150))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Amina Odhiambo, PERSON",
    "Ludwig van der Berg, PERSON",
    "Amina, SINGLE",
    "wavumbuzi, SINGLE",
    "Lake Post Newsroom, HOUSE",
    "News Desk Reporter, HOUSE",
    "Redaktion, HOUSE",
    "Ziwa Water Company, HOUSE",
    "admin, NONE",
    "Staff, NONE",
    "Newsroom, NONE",
    "Posted by, NONE",
    "Tuesday, NONE",
    "12:20pm, NONE",
    "Portal down again!, NONE",
  })
  void aNameIsToldFromAHouseAndFromNothing(String name, AuthorName kind) {
    assertThat(AuthorName.of(name)).isEqualTo(kind);
  }
}
