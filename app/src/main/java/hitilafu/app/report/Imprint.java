package hitilafu.app.report;

import java.time.Instant;
import java.util.List;

/**
 * Which edition of an issue it is, and what its editor adds.
 *
 * @param number of the issue within its series, from 1; null for a draft
 * @param edition from 1; null for a draft
 * @param by who published it; null for a draft
 * @param at when it was published, or drafted
 * @param address where its series is to be found, such as {@code https://hitilafu.example}; null if
 *     it has no public address
 * @param note what the editor puts in front, as Markdown; null if nothing
 * @param changes what it tells otherwise than the edition before; empty for the first
 */
public record Imprint(
    Integer number,
    Integer edition,
    String by,
    Instant at,
    String address,
    String note,
    List<Change> changes) {

  /** Characters of a note: two pages, in any script as much as a form may send. */
  public static final int LONGEST_NOTE = 6_000;

  /** Of what nobody has signed yet. */
  public static Imprint draft(Instant at, String address, String note) {
    return new Imprint(null, null, null, at, address, note, List.of());
  }

  /** The same, as an edition that somebody signs. */
  public Imprint signed(int number, int edition, String by, List<Change> changes) {
    return new Imprint(number, edition, by, at, address, note, changes);
  }

  /** The same with another note; null for none. */
  public Imprint with(String other) {
    return new Imprint(number, edition, by, at, address, other, changes);
  }

  public boolean draft() {
    return edition == null;
  }
}
