package hitilafu.app.news;

import java.time.Instant;

/**
 * Something that happened.
 *
 * @param id null if nothing did
 * @param cause in words
 * @param count how many were hit
 */
record Outage(String id, Facility facility, Instant start, Instant end, String cause, long count) {}
