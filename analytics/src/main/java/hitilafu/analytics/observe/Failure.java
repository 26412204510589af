package hitilafu.analytics.observe;

/**
 * Words that say that something failed.
 *
 * @param strength 1 for words that need a service beside them ("crashed"), 2 for those that speak
 *     of an outage by themselves ("blackout")
 */
record Failure(Span span, int strength) {}
