package hitilafu.index.terms;

import static org.assertj.core.api.Assertions.assertThat;

import hitilafu.index.AnIncident;
import hitilafu.index.Home;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IncidentAnalyzerTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "e-Citizen, ecitizen",
    "eCitizen, ecitizen",
    "e citizen, ecitizen",
    "E-CITIZEN's, ecitizen",
    "e\u2011Citizen, ecitizen",
    "M-Pesa, mpesa",
    "MPESA, mpesa",
    "m pesa, mpesa",
    "i-Tax, itax",
    "Wi-Fi, wifi",
    "K.R.A., kra",
    "Lang\u2019ata, langata",
    "Lang'ata, langata",
    "caf\u00e9, cafe",
    "services, service",
    "crashed, crash",
    "outages, outage",
    "KWS, kws",
  })
  void onePersonsSpellingIsAnothers(String written, String term) {
    assertThat(questions(written)).extracting(List::getFirst).containsExactly(term);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "huduma",
        "mtandao",
        "hitilafu",
        "wananchi",
        "malipo",
        "zimerejea",
        "umeme",
        "tovuti"
      })
  void swahiliWordsStayWhatTheyAre(String word) {
    assertThat(questions(word)).extracting(List::getFirst).containsExactly(word);
  }

  @Test
  void aLetterThatIsAWordDoesNotSwallowTheNext() {
    assertThat(questions("a crash")).containsExactly(List.of("acrash", "crash"));
    assertThat(questions("I paid")).containsExactly(List.of("ipaid", "paid"));
  }

  @Test
  void singleLettersInARowStayApart() {
    assertThat(questions("K R A")).containsExactly(List.of("k"), List.of("r"), List.of("a"));
    assertThat(questions("e 22 b")).containsExactly(List.of("e"), List.of("22"), List.of("b"));
  }

  @Test
  void onlyASpaceOrAHyphenJoins() {
    assertThat(questions("it's down")).containsExactly(List.of("it"), List.of("down"));
    assertThat(questions("(b)locked")).containsExactly(List.of("b"), List.of("lock"));
  }

  @Test
  void aTextAlsoGivesThePartAfterThePrefix() {
    assertThat(Word.list(IncidentAnalyzer.OF_TEXTS, "The e-Citizen portal"))
        .containsExactly(
            new Word(List.of("the"), 0, 3),
            new Word(List.of("ecitizen", "citizen"), 4, 13),
            new Word(List.of("portal"), 14, 20));
  }

  @ParameterizedTest
  @CsvSource({
    "umeme ulikatika, kukatika kwa umeme",
    "mitandao imerejea, mtandao kurejeshwa",
    "malipo hayafanyi kazi, kulipa",
  })
  void theFormsOfASwahiliWordFindOneAnother(String told, String asked) throws IOException {
    Home home = new Home(folder).file("a.jsonl", AnIncident.of("told").title(told).revision(1));
    home.catchUp();

    assertThat(home.found(asked)).containsExactly("told");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"e-Citizen", "eCitizen", "e citizen", "ECITIZEN", "\"e citizen payments\""})
  void anySpellingFindsEveryOther(String query) throws IOException {
    Home home =
        new Home(folder)
            .file(
                "a.jsonl",
                AnIncident.of("hyphen").title("e-Citizen payments down").revision(1),
                AnIncident.of("camel").title("eCitizen payments down").revision(1),
                AnIncident.of("space").title("e citizen payments down").revision(1),
                AnIncident.of("other").title("Citizen services down").revision(1));
    home.catchUp();

    assertThat(home.found(query)).containsExactly("camel", "hyphen", "space");
  }

  private static List<List<String>> questions(String text) {
    return Word.list(IncidentAnalyzer.OF_QUESTIONS, text).stream().map(Word::terms).toList();
  }
}
