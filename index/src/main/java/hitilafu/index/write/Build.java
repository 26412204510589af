package hitilafu.index.write;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One making of the index of an epoch. The first grows with the epoch's log; each reindex makes
 * another from the same log, with a higher number. So what an indexer begins and what a reindex
 * brings never want the same folder.
 *
 * @param number from 1
 */
public record Build(long epoch, int number) implements Comparable<Build> {
  private static final Pattern NAME = Pattern.compile("([0-9]{1,18})(?:\\.([0-9]{1,9}))?");
  private static final int FIRST = 1;

  static Build first(long epoch) {
    return new Build(epoch, FIRST);
  }

  /** The build that a reindex brings after this one. */
  Build next() {
    return new Build(epoch, number + 1);
  }

  /** The build of this name; empty if it is none. */
  static Optional<Build> parse(String name) {
    Matcher parts = NAME.matcher(name);
    if (!parts.matches()) {
      return Optional.empty();
    }
    int number = parts.group(2) == null ? FIRST : Integer.parseInt(parts.group(2));
    return Optional.of(new Build(Long.parseLong(parts.group(1)), number));
  }

  /** {@code 3}, then {@code 3.2}. */
  String name() {
    return number == FIRST ? String.valueOf(epoch) : epoch + "." + number;
  }

  @Override
  public int compareTo(Build other) {
    return Comparator.comparingLong(Build::epoch)
        .thenComparingInt(Build::number)
        .compare(this, other);
  }
}
