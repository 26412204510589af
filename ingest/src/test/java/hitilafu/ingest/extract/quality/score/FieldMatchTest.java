package hitilafu.ingest.extract.quality.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FieldMatchTest {
  private static final FieldMatch NONE = new FieldMatch(false, false, false);
  private static final FieldMatch OTHER = new FieldMatch(true, false, false);
  private static final FieldMatch ALIKE = new FieldMatch(true, false, true);
  private static final FieldMatch SAME = new FieldMatch(true, true, true);

  @Test
  void folding() {
    assertThat(Folded.text("  L’Élysée: Straße – nº 5_b ")).isEqualTo("l elysee strasse no 5_b");
  }

  @Test
  void titles() {
    assertThat(FieldMatch.title("Power is out", "Power is out")).isEqualTo(SAME);
    assertThat(FieldMatch.title("Power is out", "POWER IS OUT!")).isEqualTo(ALIKE);
    assertThat(FieldMatch.title("Power is out", "Power is out - The Post")).isEqualTo(OTHER);
    assertThat(FieldMatch.title("Power is out", "")).isEqualTo(NONE);
  }

  @Test
  void authorsAreASetOfNames() {
    List<String> truth = List.of("Asha Otieno", "José Mwangi");

    assertThat(FieldMatch.authors(truth, List.of("Asha Otieno", "José Mwangi"))).isEqualTo(SAME);
    assertThat(FieldMatch.authors(truth, List.of("Jose Mwangi and ASHA OTIENO"))).isEqualTo(ALIKE);
    assertThat(FieldMatch.authors(truth, List.of("Asha Otieno"))).isEqualTo(OTHER);
    assertThat(FieldMatch.authors(truth, List.of())).isEqualTo(NONE);
  }

  @Test
  void shares() {
    List<FieldMatch> pages = List.of(SAME, ALIKE, OTHER, NONE);

    assertThat(FieldMatch.share(pages, FieldMatch::found)).isEqualTo(0.75);
    assertThat(FieldMatch.share(pages, FieldMatch::folded)).isEqualTo(0.5);
    assertThat(FieldMatch.share(pages, FieldMatch::exact)).isEqualTo(0.25);
  }
}
