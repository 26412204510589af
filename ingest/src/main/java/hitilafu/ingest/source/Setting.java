package hitilafu.ingest.source;

import java.util.function.Function;

/**
 * A key of {@code sources.yaml} that belongs to one kind.
 *
 * @param required whether such a source must have it
 * @param fault says in one line what is wrong with a value; null if nothing is
 */
public record Setting(String key, boolean required, Function<String, String> fault) {}
