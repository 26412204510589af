package hitilafu.index.query;

/**
 * A part of a query as it was typed. Positions are characters of the query, from 0. What is
 * excluded had a minus before it.
 */
public sealed interface Clause {
  int position();

  /** Words between which nothing else stands. */
  record Words(int position, String text) implements Clause {}

  /** What stood in quotation marks, or a word that is excluded. */
  record Phrase(int position, String text, boolean excluded) implements Clause {}

  /** {@code field:value} or {@code field:"value"}. */
  record Constraint(int position, String field, String value, boolean excluded) implements Clause {}
}
