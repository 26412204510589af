package hitilafu.app.command;

import hitilafu.app.home.Home;
import hitilafu.app.home.Importing;
import hitilafu.ingest.file.ImportOptions;
import hitilafu.model.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hitilafu import}. */
@Command(
    name = "import",
    description = {
      "Puts documents into the archive: .html .txt .pdf .jsonl .csv .warc(.gz) .arc(.gz)",
      "A line of a .jsonl file is {id?, url?, html|text|file, title?, publishedAt?, capturedAt?};"
          + " `file` names a file beside it.",
      "What cannot be read becomes a problem in the log; the rest goes on."
    })
final class ImportCommand implements Callable<Integer> {
  @Mixin private HomeOption home;

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "Documents.")
  private List<Path> files;

  @Option(
      names = "--published",
      paramLabel = "WHEN",
      description = "When it was published, where the document does not say: a day or an instant.")
  private String published;

  @Option(
      names = "--captured-at",
      paramLabel = "INSTANT",
      description = "When it was captured (default: the line's, else the file's own date).")
  private String capturedAt;

  @Option(names = "--url", description = "Where it came from; for a single document.")
  private String url;

  @Option(names = "--json", description = "Print the outcome as JSON.")
  private boolean json;

  /**
   * What was imported.
   *
   * @param captures now in the archive
   * @param problems what could not be read
   */
  record Outcome(int captures, List<Problem> problems) {
    String sentence() {
      StringBuilder text = new StringBuilder("Captures archived: %,d.".formatted(captures));
      problems.forEach(p -> text.append("\nproblem: ").append(describe(p)));
      return text.toString();
    }

    private static String describe(Problem problem) {
      return problem.file() == null
          ? problem.message()
          : problem.file()
              + (problem.offset() == null ? "" : " at byte " + problem.offset())
              + ": "
              + problem.message();
    }
  }

  @Override
  public Integer call() throws IOException {
    if (url != null && files.size() > 1) {
      throw new UserError(ExitCode.USAGE, "--url is for a single document; give one FILE");
    }
    files.stream().filter(Files::notExists).findFirst().ifPresent(ImportCommand::refuse);
    Outcome outcome = archive(home.home());
    Output.print(json, outcome, outcome::sentence);
    return outcome.problems().isEmpty() ? ExitCode.OK : ExitCode.PROBLEMS;
  }

  /** A slip of the finger is not a fault of the input: it leaves no trace in the archive. */
  private static void refuse(Path missing) {
    throw new UserError(ExitCode.USAGE, missing + " does not exist; nothing was imported");
  }

  private Outcome archive(Home where) throws IOException {
    ImportOptions options =
        new ImportOptions(Given.instant("--captured-at", capturedAt), Given.stated(published), url);
    Importing importing = new Importing(where, "import", Clock.systemUTC());
    importing.addAll(files, options);
    return new Outcome(importing.captures(), importing.problems());
  }
}
