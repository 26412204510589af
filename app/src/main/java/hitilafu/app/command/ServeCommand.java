package hitilafu.app.command;

import hitilafu.app.home.HomeLock;
import hitilafu.app.home.Removing;
import java.time.Clock;
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
    try (HomeLock lock = home.lock("serve")) {
      new Removing(home.home(), Clock.systemUTC()).resume(System.err::println);
      serve();
    }
    return ExitCode.OK;
  }

  private void serve() throws Exception {
    try (Service service = Service.start(home.home(), CrawlThread.of(home.home()), port.number())) {
      System.out.println("Hitilafu is at " + service.address());
      service.runUntilStopped();
    }
  }
}
