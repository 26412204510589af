package hitilafu.app.command;

import hitilafu.app.export.ImpactRow;
import hitilafu.app.export.IncidentRow;
import hitilafu.app.home.DerivedLog;
import hitilafu.app.home.MeasuredRecord;
import hitilafu.index.search.IncidentSearcher;
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
        "Writes the record: incidents with their sources and evidence, their impact on each"
            + " service, or measures of services, organisations and countries by day, week, month,"
            + " quarter and year. One a line.")
final class ExportCommand implements Callable<Integer> {
  /** What can be exported. */
  enum What {
    /** One incident a line, with its sources and evidence. */
    INCIDENTS,
    /** One service, place, interval and level a line. */
    IMPACT,
    /** What one service, organisation or country lost in one part of the calendar a line. */
    MEASURES
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
    try (Writer writer = writer()) {
      switch (what) {
        case INCIDENTS -> incidents(writer);
        case IMPACT -> ImpactRow.of(measured().footprints()).forEach(row -> writeLine(writer, row));
        case MEASURES -> measured().measures().forEach(row -> writeLine(writer, row));
      }
    }
    return ExitCode.OK;
  }

  private void incidents(Writer writer) throws IOException {
    try (IncidentSearcher searcher = home.home().searcher()) {
      searcher.forEach(
          incident -> {
            if (incident.review().state() != ReviewState.DISMISSED) {
              writeLine(writer, IncidentRow.of(incident));
            }
          });
    }
  }

  private MeasuredRecord measured() {
    return new MeasuredRecord(new DerivedLog(home.home().log()));
  }

  private Writer writer() throws IOException {
    return out == null
        ? new BufferedWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8))
        : Files.newBufferedWriter(out);
  }

  private static void writeLine(Writer writer, Object row) {
    try {
      writer.write(Json.write(row) + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
