/**
 * The extractor beside others of its kind: {@link hitilafu.bench.peer.Comparison how good}, {@link
 * hitilafu.bench.speed.Speed how fast}, and {@link hitilafu.bench.fuzz.Fuzz what breaks it}. Run by
 * the scripts in {@code bench}.
 */
package hitilafu.bench;
