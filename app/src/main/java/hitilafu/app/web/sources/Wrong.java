package hitilafu.app.web.sources;

import hitilafu.app.export.SourceRow;
import hitilafu.app.phrase.PhraseTime;
import hitilafu.app.phrase.PhraseWord;
import hitilafu.ingest.crawl.SourceStatus.Gap;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What is wrong with a source now, in words; only one that is watched can have something wrong. */
final class Wrong {
  private Wrong() {}

  /** A line for each; empty if all is well. */
  static List<String> with(SourceRow row, Instant now) {
    List<String> wrong = new ArrayList<>(row.problems());
    if (!row.enabled()) {
      return wrong;
    }
    if (failing(row)) {
      wrong.add(failed(row));
    } else if (silent(row, now)) {
      wrong.add("Has not answered since then: does `hitilafu serve` or `hitilafu crawl` run?");
    }
    if (row.lastTry() == null && row.lastAnswer() == null && !folder(row)) {
      wrong.add("Never asked yet: `hitilafu serve` and `hitilafu crawl` ask it.");
    }
    if (folder(row) && !Files.isDirectory(Path.of(row.at()))) {
      wrong.add("It is no folder: make it, or mend its path.");
    }
    return List.copyOf(wrong);
  }

  /** Whether it is a folder of this machine, which nobody is asked for. */
  static boolean folder(SourceRow row) {
    return row.kind().equals("folder");
  }

  /** Whether its address did not answer the last time. */
  static boolean failing(SourceRow row) {
    return row.enabled() && row.failures() != null && row.failures() > 0;
  }

  private static String failed(SourceRow row) {
    String how = row.lastStatus() == 0 ? "no answer" : "HTTP " + row.lastStatus();
    return "Failed %s, last at %s: %s."
        .formatted(
            row.failures() == 1 ? "once" : PhraseWord.many(row.failures(), "time") + " in a row",
            PhraseTime.captured(row.lastTry()),
            how);
  }

  private static boolean silent(SourceRow row, Instant now) {
    return row.gaps().stream().map(Gap::to).anyMatch(now::equals);
  }
}
