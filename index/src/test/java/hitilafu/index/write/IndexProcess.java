package hitilafu.index.write;

import hitilafu.index.Home;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** A process that writes an index, to be killed. */
final class IndexProcess {
  /** What it does. */
  enum Work {
    /** Catches up once, one line a commit, so that a kill is likely to hit one. */
    CATCH_UP,
    /** Catches up until it is killed. */
    FOLLOW,
    /** Reindexes until it is killed. */
    REINDEX
  }

  private IndexProcess() {}

  static Process start(Home home, Work work) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xshare:auto",
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            IndexProcess.class.getName(),
            home.folder().toString(),
            work.name())
        .redirectErrorStream(true)
        .redirectOutput(output(home, work).toFile())
        .start();
  }

  /** What the last process that did this work printed. */
  static Path output(Home home, Work work) {
    return home.folder().resolve(work + ".txt");
  }

  public static void main(String[] args) throws Exception {
    Home home = new Home(Path.of(args[0]));
    switch (Work.valueOf(args[1])) {
      case CATCH_UP -> {
        try (IncidentIndexer indexer = home.indexer(1)) {
          indexer.catchUp();
        }
      }
      case FOLLOW -> {
        try (IncidentIndexer indexer = home.indexer(1)) {
          while (true) {
            indexer.catchUp();
            TimeUnit.MILLISECONDS.sleep(5);
          }
        }
      }
      case REINDEX -> {
        while (home.reindex(20) != null) {
          // again
        }
      }
    }
  }
}
