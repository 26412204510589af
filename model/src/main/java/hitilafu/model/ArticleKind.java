package hitilafu.model;

/** What a captured page turned out to be. */
public enum ArticleKind {
  NEWS_ARTICLE,
  /** A statement or notice in an agency's own voice. */
  AGENCY_NOTICE,
  /** A line of a status page. */
  STATUS_UPDATE,
  /** A front page, list or form: nothing to read claims from. */
  NOT_AN_ARTICLE
}
