package hitilafu.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The notebook runs top to bottom on the sample's export. */
class NotebookIT {
  private static final Path NOTEBOOK =
      Path.of("../notebooks/past-outages.ipynb").toAbsolutePath().normalize();

  @TempDir private Path folder;

  @Test
  void runsTopToBottomOnTheSamplesExport() throws Exception {
    Needs.jupyter();
    TestHome home = new TestHome(folder.resolve("home"));
    home.importSample(TestHome.sampleLines());
    home.ok("run");
    Path export = folder.resolve("incidents.jsonl");
    home.ok("export", "incidents", "--out", export.toString());

    ProcessBuilder nbconvert =
        new ProcessBuilder(
                "/usr/bin/jupyter",
                "nbconvert",
                "--to",
                "markdown",
                "--execute",
                "--stdout",
                NOTEBOOK.toString())
            .directory(folder.toFile());
    nbconvert.environment().put("HITILAFU_EXPORT", export.toString());
    nbconvert.redirectError(folder.resolve("errors.txt").toFile());
    Process process = nbconvert.start();
    String page = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(process.waitFor()).as(Files.readString(folder.resolve("errors.txt"))).isZero();
    assertThat(page).contains("M-Pesa", "e-Citizen");
  }
}
