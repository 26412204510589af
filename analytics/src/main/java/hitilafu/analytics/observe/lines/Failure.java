package hitilafu.analytics.observe.lines;

import hitilafu.analytics.observe.text.Span;

/**
 * Words that say that something failed.
 *
 * @param strength 1 for words that need a service beside them ("crashed"), 2 for those that speak
 *     of an outage by themselves ("blackout")
 */
public record Failure(Span span, int strength) {}
