package hitilafu.analytics.correct;

import hitilafu.model.Correction;

/**
 * A correction on its way to a country that holds an observation it names.
 *
 * @param to the key of the country
 */
public record AddressedCorrection(String to, Correction correction) {}
