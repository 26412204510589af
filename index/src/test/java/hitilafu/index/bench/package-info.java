/**
 * What finding costs: our index and searcher beside Lucene alone and beside SQLite's full-text
 * search, over made incidents. {@code bench/search} runs the long form.
 */
package hitilafu.index.bench;
