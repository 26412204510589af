package hitilafu.ingest.crawl;

import hitilafu.ingest.archive.Trouble;
import hitilafu.ingest.archive.Visit;

/** What a visit came to, as far as it matters for the next one. */
enum Result {
  /** Words that were not there before. */
  CHANGED,
  /** The words that are known. */
  SAME,
  /** They are elsewhere for good. */
  MOVED,
  /** They are elsewhere for now. */
  DETOUR,
  /** They are not to be had at this address. */
  GONE,
  /** The site has no time for us, or is down. */
  SITE_DOWN,
  /** robots.txt does not allow it. */
  DISALLOWED,
  /** Anything else that brought nothing. */
  FAILED;

  /**
   * @param words what an answer with a document says, as a hash; null for other answers
   * @param known what the one before said; null if there was none
   */
  static Result of(Visit visit, String words, String known) {
    return switch (visit) {
      case Visit.Failed failed -> of(failed.trouble());
      case Visit.Answered answered -> of(answered.exchange().status(), words, known);
    };
  }

  boolean isRedirect() {
    return this == MOVED || this == DETOUR;
  }

  private static Result of(int status, String words, String known) {
    return switch (status) {
      case 304 -> SAME;
      case 301, 308 -> MOVED;
      case 302, 303, 307 -> DETOUR;
      case 404, 410, 451 -> GONE;
      case 429 -> SITE_DOWN;
      default ->
          switch (status / 100) {
            case 2 -> words != null && words.equals(known) ? SAME : CHANGED;
            case 5 -> SITE_DOWN;
            default -> FAILED;
          };
    };
  }

  private static Result of(Trouble trouble) {
    return switch (trouble) {
      case UNKNOWN_HOST, CONNECTION, TLS, TIMEOUT -> SITE_DOWN;
      case DISALLOWED -> DISALLOWED;
      case FORBIDDEN_ADDRESS, PROTOCOL, TOO_LARGE, DECOMPRESSION_BOMB -> FAILED;
    };
  }
}
