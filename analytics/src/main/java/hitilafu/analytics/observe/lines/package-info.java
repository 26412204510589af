/**
 * What single sentences say: that something failed, works again or is planned, and how likely; and
 * what models see of a stretch of words in its surroundings.
 */
package hitilafu.analytics.observe.lines;
