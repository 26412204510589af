/** Labelled pages of other people's collections, each with what is true of it. */
package hitilafu.ingest.extract.quality.corpus;
