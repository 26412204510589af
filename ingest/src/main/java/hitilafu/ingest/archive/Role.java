package hitilafu.ingest.archive;

/** What is expected at an address. */
public enum Role {
  /** A document: what the archive is for. */
  PAGE,
  /** A feed, sitemap or listing page, which leads to documents. */
  LISTING,
  /** What a host lets robots do. */
  ROBOTS
}
