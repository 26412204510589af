package hitilafu.app.command;

import hitilafu.app.export.IncidentRow;
import hitilafu.index.IncidentSearcher;
import hitilafu.model.Json;
import hitilafu.model.ReviewState;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hitilafu export}. */
@Command(
    name = "export",
    description =
        "Writes the record: one incident a line, by start, with its sources and evidence.")
final class ExportCommand implements Callable<Integer> {
  /** What can be exported. */
  enum What {
    INCIDENTS
  }

  /** In which form. */
  enum Format {
    JSONL
  }

  @Mixin private HomeOption home;

  @Parameters(paramLabel = "WHAT", description = "${COMPLETION-CANDIDATES}")
  private What what;

  @Option(
      names = "--format",
      defaultValue = "JSONL",
      description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private Format format;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Where to (default: standard output).")
  private Path out;

  @Override
  public Integer call() throws IOException {
    try (IncidentSearcher searcher = new IncidentSearcher(home.home().index());
        Writer writer = writer()) {
      searcher.forEach(
          incident -> {
            if (incident.review().state() != ReviewState.DISMISSED) {
              writeLine(writer, Json.write(IncidentRow.of(incident)));
            }
          });
    }
    return ExitCode.OK;
  }

  private Writer writer() throws IOException {
    return out == null
        ? new BufferedWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8))
        : Files.newBufferedWriter(out);
  }

  private static void writeLine(Writer writer, String line) {
    try {
      writer.write(line + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
