package hitilafu.ingest.source;

/**
 * A kind of source that is fetched over HTTP and leads to documents. Pure: no network, no clock.
 */
public non-sealed interface ListingKind extends Kind {
  /** The address to begin with; by default the source's own. */
  default String entrance(Source source) {
    return source.at();
  }

  /**
   * What a listing gives. Never throws for what stands in it: a fault is a problem of the result.
   */
  Listing read(Source source, Fetched fetched);
}
