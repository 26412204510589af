package hitilafu.model;

/**
 * Who stands behind a claim; the words of an agency outrank those of the press, and these those of
 * users.
 */
public enum Voice {
  /** The operator or an agency, by itself or quoted. */
  AGENCY,
  /** A publisher in its own voice. */
  PRESS,
  /** Users, as collected by someone else. */
  USERS
}
