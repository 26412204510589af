package hitilafu.index.search;

import java.time.LocalDate;

/** Something that incidents are counted under. */
sealed interface Countable {
  /**
   * A value of a facet.
   *
   * @param facet its place among the facets
   */
  record Value(int facet, String text) implements Countable {}

  /** The first day that an incident is known to touch. */
  record Day(LocalDate day) implements Countable {}
}
