package hitilafu.ingest.extract;

/** What a date on a page is the date of. */
enum DateRole {
  PUBLISHED,
  MODIFIED,

  /** The page does not say. */
  UNSAID,

  /** Neither: the year of a copyright, a deadline, a reader's first day. */
  OTHER
}
