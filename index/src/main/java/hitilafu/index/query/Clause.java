package hitilafu.index.query;

/** A part of a query as it was typed. Positions are characters of the query, from 0. */
sealed interface Clause {
  int position();

  /** Words between which nothing else stands. */
  record Words(int position, String text) implements Clause {}

  /** What stood in quotation marks. */
  record Phrase(int position, String text) implements Clause {}

  /** {@code field:value} or {@code field:"value"}. */
  record Constraint(int position, String field, String value) implements Clause {}
}
