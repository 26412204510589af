package hitilafu.app.server;

import static org.assertj.core.api.Assertions.assertThat;

import hitilafu.app.home.Home;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Measures a made home, for benches of what is reported of it. */
@Tag("long")
class MadeMeasuresLongTest {
  @Test
  void areWritten() throws Exception {
    Home home = new Home(Path.of(System.getProperty("home")));
    MadeMeasures.write(home);
    assertThat(home.log().resolve("epoch-1/impact")).exists();
  }
}
