package hitilafu.ingest.crawl;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Predicate;

/**
 * Where and how a crawl works, beside what its watchlist says.
 *
 * @param archive where captures go
 * @param database what is due and what was seen; derived from the archive
 * @param since documents from then on are wanted too; null for what is new alone
 * @param closeAfter how long a document may wait until its archive file is closed
 * @param removed addresses that were taken down and are not asked again
 */
public record CrawlSettings(
    Path archive, Path database, Instant since, Duration closeAfter, Predicate<String> removed) {}
