package hitilafu.ingest.archive;

import static org.assertj.core.api.Assertions.assertThat;

import hitilafu.model.ProblemType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Other projects' WARC and ARC files, damaged ones among them; run with {@code -Dconformance=}. */
@Tag("conformance")
class WarcConformanceTest {
  @ParameterizedTest
  @MethodSource("files")
  void readUpToTheDamage(Path file) throws IOException {
    List<ArchiveEntry> entries = new ArrayList<>();
    try (InputStream in = Files.newInputStream(file)) {
      WarcFile.read(file.getFileName().toString(), in, entries::add);
    }

    assertThat(entries)
        .filteredOn(entry -> entry.problem() != null)
        .allMatch(entry -> entry.problem().type() == ProblemType.DAMAGED_RECORD)
        .allMatch(entry -> !entry.problem().message().isBlank());
    long captures = entries.stream().filter(entry -> entry.capture() != null).count();
    System.out.printf(
        "%s: %d captures%s%n",
        file.getFileName(),
        captures,
        entries.stream()
            .filter(entry -> entry.problem() != null)
            .map(entry -> "; " + entry.problem().message().replaceAll("\\s+", " "))
            .reduce("", String::concat));
  }

  static List<Path> files() {
    return Stream.of("warc-jwarc", "warc-warcio")
        .map(name -> Path.of(System.getProperty("conformance"), "dev", name))
        .flatMap(WarcConformanceTest::walk)
        .toList();
  }

  private static Stream<Path> walk(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
