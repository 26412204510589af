/**
 * Found against true, as pure functions. They follow the definitions of the collections' own
 * scorers, so that the numbers can stand beside published ones.
 */
package hitilafu.ingest.extract.quality.score;
