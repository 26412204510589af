package hitilafu.app.command;

import hitilafu.app.home.Home;
import hitilafu.app.home.HomeLock;
import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The home that a command works on. */
final class HomeOption {
  @Option(
      names = "--home",
      paramLabel = "DIR",
      defaultValue = "${env:HITILAFU_HOME:-./data}",
      description = "Where everything is kept (HITILAFU_HOME; default: ./data).")
  private Path root;

  Home home() {
    return new Home(root);
  }

  /** Takes the home, or says who has it. */
  HomeLock lock(String command) throws IOException {
    return lock(home(), command);
  }

  /** Takes the home's crawl, or says who has it. */
  HomeLock lockCrawl(String command) throws IOException {
    try {
      return HomeLock.takeCrawl(home(), command);
    } catch (HomeLock.Taken taken) {
      String advice =
          taken.owner().equals("serve") && command.equals("crawl")
              ? "; it crawls by itself, so there is nothing to do"
              : "; wait for it to end, or give another --home";
      throw new UserError(ExitCode.BUSY, taken.getMessage() + advice);
    }
  }

  static HomeLock lock(Home home, String command) throws IOException {
    try {
      return HomeLock.take(home, command);
    } catch (HomeLock.Taken taken) {
      String advice =
          taken.owner().equals("serve") && command.equals("run")
              ? "; it picks up new captures by itself, so there is nothing to do"
              : "; wait for it to end, or give another --home";
      throw new UserError(ExitCode.BUSY, taken.getMessage() + advice);
    }
  }
}
