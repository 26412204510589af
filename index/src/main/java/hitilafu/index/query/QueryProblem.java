package hitilafu.index.query;

import java.util.OptionalInt;

/** A question that cannot be answered as it stands; the message says what to do about it. */
public final class QueryProblem extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final int position;
  private final boolean inQuery;

  private QueryProblem(int position, boolean inQuery, String message) {
    super(message);
    this.position = position;
    this.inQuery = inQuery;
  }

  public static QueryProblem at(int position, String message) {
    return new QueryProblem(position, true, message);
  }

  /** A problem with the request around the query, such as its filters. */
  public static QueryProblem beside(String message) {
    return new QueryProblem(0, false, message);
  }

  /** The character of the query, from 0, at which it goes wrong; empty if that is not in it. */
  public OptionalInt position() {
    return inQuery ? OptionalInt.of(position) : OptionalInt.empty();
  }
}
