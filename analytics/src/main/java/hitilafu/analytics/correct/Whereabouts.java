package hitilafu.analytics.correct;

/**
 * In which country an observation is linked.
 *
 * @param observation its id
 * @param country the key of the country
 */
public record Whereabouts(String observation, String country) {}
