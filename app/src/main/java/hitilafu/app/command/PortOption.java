package hitilafu.app.command;

import picocli.CommandLine.Option;

/** The port that a server listens on. */
final class PortOption {
  private static final int HIGHEST = 65_535;

  @Option(
      names = "--port",
      paramLabel = "N",
      defaultValue = "8080",
      description = "The port; 0 takes any free one (default: ${DEFAULT-VALUE}).")
  private int port;

  int number() {
    if (port < 0 || port > HIGHEST) {
      throw new UserError(ExitCode.USAGE, "--port must be between 0 and " + HIGHEST);
    }
    return port;
  }
}
