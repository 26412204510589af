package hitilafu.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import hitilafu.model.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutputTest {
  @ParameterizedTest
  @ValueSource(ints = {0x00, 0x07, 0x08, 0x0d, 0x1b, 0x7f, 0x80, 0x85, 0x9b, 0x9d, 0x9f})
  void controlsDoNotReachTheTerminal(int control) {
    String text = "a" + Character.toString(control) + "b";

    assertThat(Output.harmless(text)).isEqualTo("a\uFFFDb");
    String json = Output.escaped(Json.write(text));
    assertThat(json.chars()).noneMatch(Character::isISOControl);
    assertThat(Json.read(json, String.class)).isEqualTo(text);
  }

  @Test
  void linesTabsAndLettersDo() {
    assertThat(Output.harmless("a\n\tb \u00a0 caf\u00e9")).isEqualTo("a\n\tb \u00a0 caf\u00e9");
  }
}
