package hitilafu.ingest.extract.quality.corpus;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What a publisher's own parser reads from a page of that publisher.
 *
 * @param day in the offset that the page gives
 * @param at null where the page gives no offset
 */
public record News(String title, List<String> authors, String body, LocalDate day, Instant at) {}
