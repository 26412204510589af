package hitilafu.bench.fuzz;

import com.code_intelligence.jazzer.Jazzer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/**
 * Jazzer on the extractor: it changes the project's own pages, guided by which branches they reach.
 * What breaks is written to {@code target/findings}; what reaches new branches stays in {@code
 * target/corpus} for the next time.
 */
public final class Fuzz {
  private static final List<Path> SEEDS =
      List.of(
          Path.of("../../ingest/src/test/resources/hitilafu/ingest/extract/golden"),
          Path.of("../../samples"));
  private static final Path OUT = Path.of("target");

  private Fuzz() {}

  /** Takes the number of minutes. */
  public static void main(String[] args) throws IOException, InterruptedException {
    int minutes = Integer.parseInt(args[0]);
    Path findings = Files.createDirectories(OUT.resolve("findings"));
    Jazzer.main(
        new String[] {
          "--target_class=" + ExtractorFuzz.class.getName(),
          "--instrumentation_includes=hitilafu.ingest.extract.**",
          "--custom_hook_includes=hitilafu.ingest.extract.**",
          "--keep_going=10",
          "--reproducer_path=" + findings,
          "-artifact_prefix=" + findings + "/",
          "-max_total_time=" + minutes * 60,
          "-max_len=200000",
          "-timeout=30",
          "-dict=" + dictionary(),
          Files.createDirectories(OUT.resolve("corpus")).toString(),
          seeds().toString(),
        });
  }

  /** All pages, and one big page of all of them, since what grows too fast shows there only. */
  private static Path seeds() throws IOException {
    Path folder = Files.createDirectories(OUT.resolve("seeds"));
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (Path source : SEEDS) {
      try (Stream<Path> files = Files.list(source)) {
        for (Path page : files.filter(Fuzz::isPage).sorted().toList()) {
          byte[] bytes = Files.readAllBytes(page);
          Files.write(folder.resolve(page.getFileName()), bytes);
          all.write(bytes);
        }
      }
    }
    Files.write(folder.resolve("all"), all.toByteArray());
    return folder;
  }

  private static boolean isPage(Path file) {
    return file.toString().matches(".*\\.(html|txt)");
  }

  /** Jazzer wants a file, a resource may be in a jar. */
  private static Path dictionary() throws IOException {
    Path file = OUT.resolve("html.dict");
    try (InputStream in = Fuzz.class.getResourceAsStream("html.dict")) {
      Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
    }
    return file;
  }
}
