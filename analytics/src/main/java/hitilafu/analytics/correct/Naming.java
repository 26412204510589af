package hitilafu.analytics.correct;

import hitilafu.model.Correction;

/**
 * A correction under one of the observations that it names.
 *
 * @param observation its id
 */
public record Naming(String observation, Correction correction) {}
