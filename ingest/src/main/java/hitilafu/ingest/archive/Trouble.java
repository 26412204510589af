package hitilafu.ingest.archive;

/** Why no answer came of a visit. */
public enum Trouble {
  /** The host's name does not resolve. */
  UNKNOWN_HOST,
  /** The address lies outside of what may be fetched. */
  FORBIDDEN_ADDRESS,
  /** robots.txt does not allow it. */
  DISALLOWED,
  /** No connection, or it broke. */
  CONNECTION,
  /** The host could not prove who it is. */
  TLS,
  /** It took longer than the limit. */
  TIMEOUT,
  /** The answer is no HTTP, or breaks off before its own length. */
  PROTOCOL,
  /** The answer is larger than the limit. */
  TOO_LARGE,
  /** The answer grows more when decoded than any page does. */
  DECOMPRESSION_BOMB
}
