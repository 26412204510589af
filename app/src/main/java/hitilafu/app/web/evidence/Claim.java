package hitilafu.app.web.evidence;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * One value that reports give, and the words behind it.
 *
 * @param value in words
 * @param utc the same in UTC; null unless it is a time
 * @param shown whether it is the one shown first, of several that conflict
 * @param said "2 reports"
 * @param witnesses bounded; {@code more} says how many are left out
 */
public record Claim(
    String value, String utc, boolean shown, String said, List<Witness> witnesses, int more) {
  private static final int MOST_WITNESSES = 20;

  public static Claim of(String value, String utc, boolean shown, List<Witness> witnesses) {
    String said = Reports.count(witnesses.stream().map(Witness::report).distinct().toList());
    List<Witness> kept = quotedOnce(witnesses).stream().limit(MOST_WITNESSES).toList();
    return new Claim(value, utc, shown, said, kept, witnesses.size() - kept.size());
  }

  /** A copy of a report that stands here already does not repeat its words. */
  private static List<Witness> quotedOnce(List<Witness> witnesses) {
    Set<List<Object>> quoted = new HashSet<>();
    return witnesses.stream()
        .map(
            witness ->
                quoted.add(List.of(witness.report().text(), witness.quotations()))
                    ? witness
                    : witness.unquoted())
        .toList();
  }
}
