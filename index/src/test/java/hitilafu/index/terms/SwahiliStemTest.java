package hitilafu.index.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SwahiliStemTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "umekatika ulikatika kukatika kukatwa yamekatwa",
        "mtandao mitandao",
        "mfumo mifumo",
        "tatizo matatizo",
        "mteja wateja",
        "kurejea imerejea zimerejeshwa kurejeshwa",
        "malipo kulipa kulipia",
        "inapatikana haipatikani kupatikana",
        "kituo vituo"
      })
  void formsOfAWordShareIt(String forms) {
    assertThat(List.of(forms.split(" "))).extracting(SwahiliStem::of).containsOnly(one(forms));
  }

  @ParameterizedTest
  @ValueSource(strings = {"service", "government", "down", "transformer", "hospital", "ecitizen"})
  void wordsOfOtherShapeHaveNone(String word) {
    assertThat(SwahiliStem.of(word)).isEmpty();
  }

  @Test
  void differentWordsKeepApart() {
    assertThat(SwahiliStem.of("kituo")).isNotEqualTo(SwahiliStem.of("kitabu"));
    assertThat(SwahiliStem.of("mtandao")).isNotEqualTo(SwahiliStem.of("mtambo"));
    assertThat(SwahiliStem.of("umeme")).isNotEqualTo(SwahiliStem.of("kumeza"));
  }

  private static Optional<String> one(String forms) {
    Optional<String> first = SwahiliStem.of(forms.split(" ")[0]);
    assertThat(first).isPresent();
    return first;
  }
}
