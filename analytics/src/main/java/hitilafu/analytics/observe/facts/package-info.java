/**
 * One reader for each kind of fact: start, end, length, state, cause, numbers, advice, voice,
 * quotes. Each takes the lines of one episode and returns findings, or nothing.
 */
package hitilafu.analytics.observe.facts;
