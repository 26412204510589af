/**
 * One request, one answer: over allowed addresses only, within limits, as robots.txt lets us.
 *
 * <p>A {@link hitilafu.ingest.fetch.Fetcher} asks an address once; {@link
 * hitilafu.ingest.fetch.AddressPolicy} says what it may connect to and {@link
 * hitilafu.ingest.fetch.Limits} how much it takes. {@link hitilafu.ingest.fetch.RobotsRules} and
 * {@link hitilafu.ingest.fetch.RetryAfter} read what hosts ask of us. When to ask, and whether
 * again, is for {@code crawl}.
 */
package hitilafu.ingest.fetch;
