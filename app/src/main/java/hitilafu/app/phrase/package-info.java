/**
 * What the record holds, in finished words: times in the service's own zone, lengths with their
 * bounds, causes, counts. Used by pages and commands alike; pure.
 */
package hitilafu.app.phrase;
