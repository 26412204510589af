package hitilafu.model;

/**
 * What can be wrong with input. A fault of the input is kept and counted as one of these; a fault
 * of ours is an exception.
 */
public enum ProblemType {
  /** An archive file or record that cannot be read past this place. */
  DAMAGED_RECORD,
  /** A file offered for import that cannot be opened or has an unknown type. */
  UNREADABLE_FILE,
  /** A line that should be a JSON object and is not. */
  NOT_JSON,
  /** A field that is missing or holds what it may not hold. */
  INVALID_FIELD,
  /** A page that was taken down, and is not taken in again. */
  REMOVED,
  /** A feed, sitemap or listing page that is none, or that leads nowhere. */
  NOT_A_LISTING,
  /** An address that gave no document. */
  UNREACHABLE,
  /** A document without content. */
  EMPTY,
  /** Bytes that are not the text, HTML or PDF they claim to be. */
  NOT_HTML,
  /** A document, or a page of it, that cannot be read past some place. */
  DAMAGED_DOCUMENT,
  /** A document that opens with a password only. */
  LOCKED,
  /** A document of pictures, such as a scan. */
  NO_TEXT,
  /** More bytes than are read; the rest is ignored. */
  TOO_LARGE,
  /** Elements nested deeper than are followed; what lies below is ignored. */
  TOO_DEEP,
  /** Bytes that do not fit their charset; replaced characters remain. */
  WRONG_CHARSET,
  /** A page without an article on it. */
  NOT_AN_ARTICLE,
  /** Text in a language that is not read. */
  UNSUPPORTED_LANGUAGE,
  /** Words such as "Friday" with no publication date to hang on. */
  UNDATED,
  /** A date whose parts disagree, or that lies after the day on which its text came out. */
  CONTRADICTORY_DATE
}
