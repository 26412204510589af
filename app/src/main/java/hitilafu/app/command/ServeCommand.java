package hitilafu.app.command;

import hitilafu.app.home.HomeLock;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code hitilafu serve}. */
@Command(
    name = "serve",
    description = {
      "Serves the record on this machine and keeps it up to date: what `import` adds is picked"
          + " up within seconds, and the sources of sources.yaml are watched. Stop it with Ctrl-C."
    })
final class ServeCommand implements Callable<Integer> {
  @Mixin private HomeOption home;
  @Mixin private PortOption port;

  @Override
  public Integer call() throws Exception {
    home.home().catalog(); // what is wrong with it is better said before a page is open
    try (HomeLock lock = home.lock("serve");
        Service service = Service.start(home.home(), CrawlThread.of(home.home()), port.number())) {
      System.out.println("Hitilafu is at " + service.address());
      service.runUntilStopped();
    }
    return ExitCode.OK;
  }
}
