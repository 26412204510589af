package hitilafu.app.command;

import hitilafu.app.home.UnusableHome;
import hitilafu.app.reliability.ReliabilityFault;
import hitilafu.app.report.ReportFault;
import java.nio.file.FileSystemException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ScopeType;

/** The command line: one class per command. */
@Command(
    name = "hitilafu",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    scope = ScopeType.INHERIT,
    description = "A sourced, searchable record of outages of public services.",
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      DemoCommand.class,
      ImportCommand.class,
      CrawlCommand.class,
      SourcesCommand.class,
      CatalogCommand.class,
      ReadCommand.class,
      RunCommand.class,
      ReindexCommand.class,
      ServeCommand.class,
      TokenCommand.class,
      SearchCommand.class,
      IncidentCommand.class,
      ServiceCommand.class,
      AgencyCommand.class,
      CorrectCommand.class,
      ReportCommand.class,
      ReviewCommand.class,
      ExportCommand.class,
      RemoveCommand.class
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:done",
      "1:a fault of ours; please report it",
      "2:the command line is wrong",
      "3:done, but some of the documents given or sources asked were at fault",
      "4:nothing is known by that name",
      "5:another process owns the home, or does the same already",
      "6:captures cannot be written, most likely for a full disk; nothing archived is lost"
    })
public final class Hitilafu {
  private Hitilafu() {}

  /** Runs one command and returns its exit code. */
  public static int execute(String... args) {
    return new CommandLine(new Hitilafu())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setUsageHelpAutoWidth(true)
        .setExecutionExceptionHandler(Hitilafu::failed)
        .execute(args);
  }

  private static int failed(Exception failure, CommandLine line, CommandLine.ParseResult parsed) {
    if (failure instanceof UserError error) {
      line.getErr().println("hitilafu: " + error.getMessage());
      return error.code();
    }
    if (failure instanceof ReliabilityFault fault) {
      line.getErr().println("hitilafu: " + fault.getMessage());
      return fault.unknown() ? ExitCode.NOT_FOUND : ExitCode.USAGE;
    }
    if (failure instanceof ReportFault fault) {
      line.getErr().println("hitilafu: " + fault.getMessage());
      return fault.passing() ? ExitCode.BUSY : ExitCode.USAGE;
    }
    if (failure instanceof UnusableHome) {
      line.getErr().println("hitilafu: " + failure.getMessage());
      return ExitCode.USAGE;
    }
    FileSystemException file = fileFault(failure);
    if (file != null) {
      line.getErr().println("hitilafu: cannot use " + file.getMessage() + " (" + kind(file) + ")");
      return ExitCode.USAGE;
    }
    line.getErr().println("hitilafu: a fault of ours, please report it with what follows");
    failure.printStackTrace(line.getErr());
    return ExitCode.BUG;
  }

  /** A file that is not there or may not be used: whoever named it can mend it. */
  private static FileSystemException fileFault(Throwable failure) {
    return switch (failure) {
      case null -> null;
      case FileSystemException file -> file;
      default -> fileFault(failure.getCause());
    };
  }

  private static String kind(FileSystemException file) {
    return file.getClass().getSimpleName().replace("Exception", "");
  }
}
