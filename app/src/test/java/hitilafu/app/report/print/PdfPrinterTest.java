package hitilafu.app.report.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hitilafu.app.report.ReportFault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A browser that is not there, fails or hangs. */
class PdfPrinterTest {
  @TempDir private Path folder;

  private Path program(String name, String script) throws IOException {
    Path program = Files.writeString(folder.resolve(name), "#!/bin/sh\n" + script + "\n");
    assertThat(program.toFile().setExecutable(true)).isTrue();
    return program;
  }

  private void print(Path browser, Duration longest) throws Exception {
    new PdfPrinter(browser, longest).print(folder.resolve("a.html"), folder.resolve("a.pdf"));
  }

  @Test
  void theOneThatIsNamedIsTakenElseTheFirstOnThePath() throws Exception {
    Path chromium = program("chromium-browser", "exit 0");

    assertThat(PdfPrinter.find(Map.of("PATH", "/nowhere:" + folder))).contains(chromium);
    assertThat(PdfPrinter.find(Map.of("PATH", "" + folder, "HITILAFU_CHROMIUM", "/nowhere/x")))
        .isEmpty();
    assertThat(PdfPrinter.find(Map.of())).isEmpty();
  }

  @Test
  void whatItSaidIsToldIfItFails() throws Exception {
    Path failing = program("failing", "echo no display >&2; exit 3");

    assertThatThrownBy(() -> print(failing, Duration.ofSeconds(20)))
        .isInstanceOf(ReportFault.class)
        .hasMessage("the browser ended with 3: no display");
    assertThatThrownBy(() -> print(program("idle", "exit 0"), Duration.ofSeconds(20)))
        .hasMessageStartingWith("the browser printed nothing");
  }

  @Test
  void itAndWhatItStartedEndIfItTakesTooLong() throws Exception {
    Path child = folder.resolve("child");
    String told = "echo $! > " + child + ".open; mv " + child + ".open " + child;
    Path hanging = program("hanging", "sleep 600 & " + told + "; wait");

    // Where the machine is busy, it may be ended before it has started anything.
    for (int tries = 0; tries < 6 && !Files.exists(child); tries++) {
      Duration longest = Duration.ofMillis(500L << tries);
      assertThatThrownBy(() -> print(hanging, longest))
          .hasMessageStartingWith("the browser did not print within");
    }
    long started = Long.parseLong(Files.readString(child).strip());
    assertThat(ProcessHandle.of(started).filter(ProcessHandle::isAlive)).isEmpty();
  }
}
