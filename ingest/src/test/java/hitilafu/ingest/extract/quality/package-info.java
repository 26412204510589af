/**
 * How good the extractor is, in numbers. {@code corpus} reads labelled pages, which are others' and
 * not part of the repository; {@code score} compares what was found with what is true; {@code
 * ExtractionConformanceTest} holds the numbers against {@code bench/extraction-floors.json}. Public
 * because the comparison with other extractors uses it too.
 */
package hitilafu.ingest.extract.quality;
