package hitilafu.app.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CutTest {
  @Test
  void aShortTextStaysWhole() {
    assertThat(Cut.after("down", 4)).isEqualTo("down");
    assertThat(Cut.between("down", 2, 2)).isEqualTo("down");
  }

  @Test
  void aLongOneLosesItsTailOrItsMiddle() {
    assertThat(Cut.after("down again", 4)).isEqualTo("down…");
    assertThat(Cut.between("down again", 2, 3)).isEqualTo("do…ain");
    assertThat(Cut.between("down again", 0, 3)).isEqualTo("…ain");
    assertThat(Cut.between("down again", 2, 0)).isEqualTo("do…");
  }

  @Test
  void noCharacterIsCutInTwo() {
    assertThat(Cut.after("a😀b", 2)).isEqualTo("a…");
    assertThat(Cut.after("a😀b", 3)).isEqualTo("a😀…");
    assertThat(Cut.between("a😀bc😀d", 2, 2)).isEqualTo("a…d");
    assertThat(Cut.between("a😀bc😀d", 3, 3)).isEqualTo("a😀…😀d");
  }
}
