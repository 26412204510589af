package hitilafu.app.report.print;

import hitilafu.app.export.file.WholeFile;
import hitilafu.app.report.ReportFault;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Prints an issue's HTML by a Chromium without window, network or memory: tagged, with an outline.
 * Scripts are forbidden by the file's own policy; the browser's switch against them would keep it
 * from printing at all.
 *
 * @param browser the program
 * @param longest after which it is given up
 */
public record PdfPrinter(Path browser, Duration longest) {
  /** Names a browser where none is on the path, or another one is to be used. */
  private static final String NAMED = "HITILAFU_CHROMIUM";

  /** What to do where there is no browser. */
  public static final String NONE =
      "a PDF is printed by Chromium, and none was found: install chromium, or name one in " + NAMED;

  private static final List<String> PROGRAMS =
      List.of("chromium", "chromium-browser", "google-chrome");
  private static final Duration LONGEST = Duration.ofSeconds(60);
  private static final Duration LAST_BREATH = Duration.ofSeconds(5);
  private static final int MOST_ERRORS = 2_000;

  /** By the browser of this machine; empty if it has none. */
  public static Optional<PdfPrinter> found() {
    return find(System.getenv()).map(browser -> new PdfPrinter(browser, LONGEST));
  }

  static Optional<Path> find(Map<String, String> environment) {
    String named = environment.get(NAMED);
    if (named != null && !named.isBlank()) {
      return Optional.of(Path.of(named)).filter(Files::isExecutable);
    }
    return Stream.of(environment.getOrDefault("PATH", "").split(Pattern.quote(File.pathSeparator)))
        .filter(folder -> !folder.isBlank())
        .flatMap(folder -> PROGRAMS.stream().map(Path.of(folder)::resolve))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /**
   * Prints a file.
   *
   * @param html that needs no other
   * @param pdf is written whole or not at all
   * @throws ReportFault if the browser fails or takes too long; with what it said
   */
  public void print(Path html, Path pdf) throws IOException, InterruptedException {
    Path scratch = Files.createTempDirectory("hitilafu-print");
    Path errors = scratch.resolve("errors");
    Path printed = scratch.resolve("printed.pdf");
    try {
      run(command(html, printed, scratch.resolve("profile")), errors);
      if (!Files.exists(printed)) {
        throw ReportFault.wrong("the browser printed nothing: " + said(errors));
      }
      WholeFile.write(pdf, open -> Files.copy(printed, open));
    } finally {
      delete(scratch);
    }
  }

  private void run(List<String> command, Path errors) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(errors.toFile())
            .start();
    try {
      process.getOutputStream().close();
      if (!process.waitFor(longest.toMillis(), TimeUnit.MILLISECONDS)) {
        throw ReportFault.wrong(
            "the browser did not print within " + longest.toSeconds() + " s: " + said(errors));
      }
      if (process.exitValue() != 0) {
        throw ReportFault.wrong(
            "the browser ended with " + process.exitValue() + ": " + said(errors));
      }
    } finally {
      end(process);
    }
  }

  /** With all that it started, so that none still writes where we are about to tidy up. */
  private static void end(Process process) throws InterruptedException {
    List<ProcessHandle> children = process.descendants().toList();
    process.destroyForcibly().waitFor();
    children.forEach(ProcessHandle::destroyForcibly);
    CompletableFuture.allOf(
            children.stream().map(ProcessHandle::onExit).toArray(CompletableFuture[]::new))
        .completeOnTimeout(null, LAST_BREATH.toMillis(), TimeUnit.MILLISECONDS)
        .join();
  }

  private List<String> command(Path html, Path pdf, Path profile) {
    List<String> command =
        new ArrayList<>(
            List.of(
                browser.toString(),
                "--headless=new",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--disable-extensions",
                "--host-resolver-rules=MAP * ~NOTFOUND",
                "--user-data-dir=" + profile,
                "--no-pdf-header-footer",
                "--generate-pdf-document-outline",
                "--export-tagged-pdf",
                "--print-to-pdf=" + pdf));
    if ("root".equals(System.getProperty("user.name"))) {
      command.add("--no-sandbox"); // which Chromium refuses to root
    }
    command.add(html.toAbsolutePath().toUri().toString());
    return command;
  }

  private static String said(Path errors) throws IOException {
    String all = Files.exists(errors) ? Files.readString(errors).strip() : "";
    return all.length() <= MOST_ERRORS ? all : all.substring(all.length() - MOST_ERRORS);
  }

  /** What a browser that was just ended still writes goes with the folder, or stays. */
  private static void delete(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
        one.toFile().delete();
      }
    }
  }
}
