package hitilafu.model;

import java.io.Serializable;

/**
 * How many people use a service, by a public figure.
 *
 * @param asOf year, or year and month, for which it was given
 * @param source who said so, and where
 */
public record UserCount(long value, String asOf, String source) implements Serializable {
  public UserCount {
    if (value <= 0) {
      throw new IllegalArgumentException("users must be a number above 0, not " + value);
    }
    asOf = Absent.never(asOf, "asOf of users");
    source = Absent.never(source, "source of users");
  }
}
