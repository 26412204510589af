package hitilafu.app.command;

import hitilafu.app.access.Binding;
import hitilafu.app.access.Limits;
import hitilafu.app.home.Home;
import hitilafu.app.home.HomeLock;
import hitilafu.app.home.Refresh;
import hitilafu.app.home.Sample;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code hitilafu demo}. */
@Command(
    name = "demo",
    description = {
      "Takes the bundled sample through every stage and opens the search page.",
      "It keeps a home of its own, apart from yours."
    })
final class DemoCommand implements Callable<Integer> {
  @Option(
      names = "--home",
      paramLabel = "DIR",
      defaultValue = "./data-demo",
      description = "Where the demo is kept (default: ${DEFAULT-VALUE}).")
  private Path root;

  @Mixin private PortOption port;

  @Option(names = "--no-open", description = "Do not open a browser.")
  private boolean noOpen;

  @Override
  public Integer call() throws Exception {
    Home home = new Home(root);
    Terminal terminal = new Terminal();
    try (HomeLock lock = HomeOption.lock(home, "demo")) {
      int captures = Sample.archiveInto(home);
      Refresh.Outcome outcome = new Refresh(home, 1).once(false, terminal::progress);
      terminal.clear();
      System.out.printf(
          "Sample of %d captures; incidents: %d. Kept in %s%n",
          captures, outcome.incidents(), home.root());
      Binding binding = Binding.loopback(port.number());
      try (Service service = Service.start(home, Optional.empty(), binding, Limits.USUAL, null)) {
        System.out.println("Hitilafu is at " + service.address() + "  (Ctrl-C stops it)");
        if (!noOpen) {
          Browser.open(service.address());
        }
        service.runUntilStopped();
      }
    }
    return ExitCode.OK;
  }
}
