package hitilafu.index.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The long form of {@link SearchMeasuresTest}: {@code bench/search}. */
@Tag("long")
class SearchLongTest {
  @TempDir private Path folder;

  /** In a JVM of its own, which is set up as a server's. */
  @Test
  void printsWhatFindingCosts() throws Exception {
    for (String size : System.getProperty("sizes", "10000,100000").split(",")) {
      Process process =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "--enable-native-access=ALL-UNNAMED",
                  "-cp",
                  System.getProperty("java.class.path"),
                  SearchBench.class.getName(),
                  Files.createDirectories(folder.resolve(size)).toString(),
                  size,
                  System.getProperty("pairs", "5"))
              .redirectErrorStream(true)
              .start();
      try (BufferedReader lines = process.inputReader()) {
        lines.lines().forEach(System.out::println);
      }
      assertThat(process.waitFor()).isZero();
    }
  }
}
