package hitilafu.analytics.observe.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Organisations and things that no catalog knows, found by how they are written. */
class NamesByShapeTest {
  private static Sentence sentence(String text) {
    return new Sentence(1, 0, text.length(), text);
  }

  private static List<String> words(Sentence sentence, List<Span> spans) {
    return spans.stream().map(span -> span.of(sentence)).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The Elections Board of Freedonia said so. | Elections Board of Freedonia",
        "The Karachi Water and Sewerage Board was hit. | Karachi Water and Sewerage Board",
        "On Monday Ministry of Research and Innovation staff left. | Ministry of Research and"
            + " Innovation",
        "Wateja wa Mamlaka ya Maji walilalamika. | Mamlaka ya Maji",
      })
  void anOrganisationHasAWordForItsKind(String text, String name) {
    Sentence sentence = sentence(text);

    assertThat(words(sentence, Organisations.in(sentence))).containsExactly(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It was Jane Wanjiku Doe who told Peter Kamau of it.",
        "Jane Wambui said it was down all day.",
        "Grace Akinyi said its pages would not load.",
        "Mary's website crashed, and Mary left.",
        "So said Mary Wanjiku and Peter Otieno, hospitals were hit.",
      })
  void aPersonIsNone(String text) {
    Sentence sentence = sentence(text);

    assertThat(Organisations.in(sentence)).isEmpty();
    assertThat(Brands.in(sentence)).isEmpty();
    assertThat(OrganisationLists.listed(sentence)).isEmpty();
  }

  @Test
  void anOfficeHolderIsNoPartOfTheName() {
    Sentence sentence =
        sentence(
            "The Hospitals Association Chairperson Brian Okoth and Kenya Airports Authority"
                + " Director Mohamud Gedi spoke, as did Peter Otieno of Kenyatta University.");

    assertThat(words(sentence, Organisations.in(sentence)))
        .containsExactly(
            "Hospitals Association", "Kenya Airports Authority", "Kenyatta University");
  }

  @Test
  void whoSpeaksForABodyIsNotInItsList() {
    Sentence sentence = sentence("The Kenya Medical Association, Simon Kigondu, said so.");

    assertThat(OrganisationLists.beside(sentence, Organisations.in(sentence))).isEmpty();
  }

  @Test
  void twoThatAreJoinedAreTwo() {
    Sentence sentence = sentence("Both Gatwick Airport and Luton Airport were hit.");

    assertThat(words(sentence, Organisations.in(sentence)))
        .containsExactly("Gatwick Airport", "Luton Airport");
  }

  @Test
  void membersOfAListHaveTheKindThatStandsBehindIt() {
    Sentence sentence = sentence("Queues grew at Stansted, Luton and Edinburgh airports.");

    assertThat(OrganisationLists.listed(sentence))
        .extracting(OrganisationLists.Listed::name)
        .containsExactly("Stansted Airport", "Luton Airport", "Edinburgh Airport");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Users of the HELB loan portal were locked out. | HELB loan portal",
        "Websites of every public hospital failed. | Websites of every public hospital",
        "Then eNets stopped. | eNets",
        "Kisha mfumo wa malipo ukakwama. | mfumo wa malipo",
      })
  void aThingHasItsNounAndWhatBelongsToIt(String text, String name) {
    Sentence sentence = sentence(text);

    assertThat(words(sentence, ThingNames.in(sentence))).contains(name);
  }
}
