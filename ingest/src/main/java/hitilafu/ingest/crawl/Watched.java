package hitilafu.ingest.crawl;

import java.time.Instant;

/**
 * A stretch of time in which a source was watched without a gap.
 *
 * @param since when its first visit began
 * @param until when its last visit so far began
 */
public record Watched(Instant since, Instant until) {}
