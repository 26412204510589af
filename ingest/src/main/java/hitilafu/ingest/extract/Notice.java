package hitilafu.ingest.extract;

import java.util.Set;
import java.util.stream.Collectors;

/** Tells an agency's own announcements by the words they are headed with. */
final class Notice {
  private static final Set<String> HEADINGS =
      Resource.lines("notice-headings.txt").map(Words::key).collect(Collectors.toUnmodifiableSet());

  private static final int MAX_WORDS = 14;

  private Notice() {}

  /** The line only says that this is an announcement. */
  static boolean isHeading(String line) {
    return line.length() < 80 && HEADINGS.contains(Words.key(line));
  }

  /** The line is a headline that says so: "NOTICE OF PLANNED INTERRUPTION". */
  static boolean isHeadline(String line) {
    String key = Words.key(line);
    return (key.startsWith("notice of ")
            || key.startsWith("ilani ya ")
            || key.startsWith("taarifa kwa umma "))
        && Words.count(line) <= MAX_WORDS;
  }
}
