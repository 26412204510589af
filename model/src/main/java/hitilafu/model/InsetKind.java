package hitilafu.model;

/** Why paragraphs stand apart from an article's running text. */
public enum InsetKind {
  /** A note on what has changed since, above a body that is older than it. */
  UPDATE,
  /** A post or statement that is quoted whole. */
  QUOTATION
}
