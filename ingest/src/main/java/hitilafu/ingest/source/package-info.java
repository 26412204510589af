/**
 * What is watched. {@code sources.yaml} names the sources, {@link hitilafu.ingest.source.Kinds} the
 * kinds of them. A kind says what its listings lead to; it fetches nothing.
 */
package hitilafu.ingest.source;
