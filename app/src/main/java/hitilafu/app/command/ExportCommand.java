package hitilafu.app.command;

import hitilafu.app.export.Chosen;
import hitilafu.app.export.Export;
import hitilafu.app.export.Exports;
import hitilafu.app.export.file.DataPackage;
import hitilafu.app.export.file.Exported;
import hitilafu.app.export.file.WholeFile;
import hitilafu.app.reliability.Days;
import hitilafu.index.search.IncidentSearcher;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hitilafu export}. */
@Command(
    name = "export",
    description = {
      "Writes the record: incidents, what they hit, the observations and articles that they rest"
          + " on, corrections, or measures by scope and period.",
      "Days, service and country choose incidents; the rest comes with them. docs/exports.md has"
          + " every column."
    })
final class ExportCommand implements Callable<Integer> {
  private static final int BUFFER = 1 << 16;

  /** What can be exported. */
  enum What {
    /** What happened, as it is shown. */
    INCIDENTS,
    /** Articles that were read, never their texts. */
    ARTICLES,
    /** Raw claims of articles. */
    OBSERVATIONS,
    /** What incidents did to each service. */
    IMPACT,
    /** What analysts put right. */
    CORRECTIONS,
    /** What one service, organisation or country lost in one part of the calendar. */
    MEASURES
  }

  /** In which form. */
  enum Format {
    /** One JSON object a line. */
    JSONL,
    /** One table with a header. */
    CSV,
    /** One table with types. */
    PARQUET,
    /** Tables with their schema, in a folder or a zip file. */
    DATAPACKAGE;

    /** Whether it goes to standard output too. */
    boolean streams() {
      return this == JSONL || this == CSV;
    }
  }

  @Mixin private HomeOption home;

  @Parameters(paramLabel = "WHAT", description = "${COMPLETION-CANDIDATES}")
  private What what;

  @Option(
      names = "--format",
      defaultValue = "JSONL",
      description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private Format format;

  @Mixin private PeriodOptions period;

  @Option(
      names = "--service",
      paramLabel = "NAME",
      description = "Only what is about this service or hit it: a name, an alias or an id.")
  private String service;

  @Option(names = "--country", paramLabel = "CODE", description = "Only of this one, such as KE.")
  private String country;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description =
          "Where to (default: standard output); of a data package a folder or a .zip file.")
  private Path out;

  @Option(
      names = "--progress",
      description = "Say on standard error how much is done, also where no terminal shows it.")
  private boolean progress;

  @Override
  public Integer call() throws IOException {
    Chosen chosen = chosen();
    if (out == null && !format.streams()) {
      throw new UserError(
          ExitCode.USAGE,
          format.name().toLowerCase(Locale.ROOT) + " is a file; say which with --out");
    }
    try (IncidentSearcher searcher = home.home().searcher()) {
      if (service != null && !searcher.hasService(service)) {
        throw new UserError(
            ExitCode.NOT_FOUND,
            "no service " + service + " in the catalog, and no report names it; search for it");
      }
      write(export(new Exports(home.home(), searcher, chosen)));
    } catch (IOException | UncheckedIOException failed) {
      if (!gone(failed)) {
        throw failed;
      }
    }
    return ExitCode.OK;
  }

  private Chosen chosen() {
    Days days = period.days();
    if (country != null && !country.matches("[A-Za-z]{2}")) {
      throw new UserError(
          ExitCode.USAGE,
          "--country takes the two letters of a country, such as KE, not " + country);
    }
    return new Chosen(days.first(), days.last(), service, country);
  }

  private Export<?> export(Exports exports) {
    return switch (what) {
      case INCIDENTS -> exports.incidents();
      case ARTICLES -> exports.articles();
      case OBSERVATIONS -> exports.observations();
      case IMPACT -> exports.impact();
      case CORRECTIONS -> exports.corrections();
      case MEASURES -> exports.measures();
    };
  }

  private void write(Export<?> silent) throws IOException {
    try (ExportProgress told = new ExportProgress(silent.noun(), progress)) {
      Export<?> export = silent.telling(told);
      switch (format) {
        case JSONL -> stream(stream -> Exported.lines(export, stream));
        case CSV -> stream(stream -> Exported.csv(export, stream));
        case PARQUET -> WholeFile.write(out, file -> Exported.parquet(export, file));
        case DATAPACKAGE -> dataPackage(export).writeTo(out);
      }
    }
  }

  private DataPackage dataPackage(Export<?> export) {
    String name = export.table().sheet().name();
    return new DataPackage(
            "hitilafu-" + name,
            "Outages of public services: " + name,
            "docs/exports.md says how these tables hang together, docs/measures.md how figures come"
                + " about.")
        .with(export);
  }

  /** Writes text and closes what it is written to. */
  private interface Writing {
    void to(OutputStream stream) throws IOException;
  }

  private void stream(Writing writing) throws IOException {
    if (out == null) {
      writing.to(new BufferedOutputStream(new StandardOutput(), BUFFER));
    } else {
      WholeFile.write(
          out, file -> writing.to(new BufferedOutputStream(Files.newOutputStream(file), BUFFER)));
    }
  }

  private static boolean gone(Throwable failure) {
    return failure instanceof StandardOutput.Gone
        || failure.getCause() instanceof StandardOutput.Gone;
  }
}
