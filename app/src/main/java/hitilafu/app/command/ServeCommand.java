package hitilafu.app.command;

import hitilafu.app.access.Binding;
import hitilafu.app.access.Limits;
import hitilafu.app.home.Home;
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
      "Serves the record, pages and API, and keeps it up to date: what `import` adds is picked"
          + " up within seconds, and the sources of sources.yaml are watched. Stop it with Ctrl-C.",
      "On Mondays, from 6 by a country\'s clock, it makes a draft of the report on the week before;"
          + " who signs in finds it at /reports."
    })
final class ServeCommand implements Callable<Integer> {
  @Mixin private HomeOption home;
  @Mixin private PortOption port;
  @Mixin private BindOptions bind;
  @Mixin private WebAddress web;

  @Override
  public Integer call() throws Exception {
    Binding binding = bind.binding(home.home(), port.number());
    Limits limits = bind.limits();
    String address = web.orNull();
    home.home().catalog(); // what is wrong with it is better said before a page is open
    try (HomeLock lock = home.lock("serve")) {
      new Removing(home.home(), Clock.systemUTC()).resume(System.err::println);
      serve(binding, limits, address);
    }
    return ExitCode.OK;
  }

  private void serve(Binding binding, Limits limits, String address) throws Exception {
    Home own = home.home();
    try (Service service = Service.start(own, CrawlThread.of(own), binding, limits, address)) {
      System.out.println("Hitilafu is at " + service.address());
      service.runUntilStopped();
    }
  }
}
