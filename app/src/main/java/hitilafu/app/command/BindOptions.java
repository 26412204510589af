package hitilafu.app.command;

import hitilafu.app.access.Binding;
import hitilafu.app.access.Limits;
import hitilafu.app.access.Tokens;
import hitilafu.app.home.Home;
import java.net.UnknownHostException;
import java.util.List;
import picocli.CommandLine.Option;

/** Where {@code serve} listens, under which names, and how much it takes. */
final class BindOptions {
  private static final int HIGHEST_RATE = 1_000_000;

  @Option(
      names = "--bind",
      paramLabel = "ADDRESS",
      defaultValue = "127.0.0.1",
      description = {
        "Listen on this address (default: ${DEFAULT-VALUE}). On any that is not loopback, and with"
            + " --host, every request needs a token, and one must be there: `hitilafu token add"
            + " NAME`.",
        "What is said is not encrypted; that is the job of a proxy before it."
      })
  private String address;

  @Option(
      names = "--host",
      paramLabel = "NAME",
      description = "A name under which others ask for it; may be given several times.")
  private List<String> hosts = List.of();

  @Option(
      names = "--rate",
      paramLabel = "N",
      defaultValue = "50",
      description = "Requests a second that one client may make (default: ${DEFAULT-VALUE}).")
  private int rate;

  Binding binding(Home home, int port) {
    try {
      Binding binding = Binding.of(address, port, hosts);
      if (!binding.open() && !new Tokens(home.tokens()).any()) {
        throw new UserError(
            ExitCode.USAGE,
            "this would open the record to others, and there is no token to ask them for; make one"
                + " with `hitilafu token add NAME`");
      }
      return binding;
    } catch (UnknownHostException none) {
      throw new UserError(ExitCode.USAGE, "--bind must be an address of this machine");
    }
  }

  Limits limits() {
    if (rate < 1 || rate > HIGHEST_RATE) {
      throw new UserError(ExitCode.USAGE, "--rate must be between 1 and " + HIGHEST_RATE);
    }
    return Limits.USUAL.withReads(rate);
  }
}
