/**
 * The truth, archive and corrections, as a Flink source that knows batches.
 *
 * <pre>
 *   archive/*.warc.gz   ─┐
 *   corrections/*.jsonl ─┴list─▶ TruthEnumerator ──splits──▶ TruthReader ──entries, timestamp = batch──▶
 *                                     ▲    └──BatchEnd(n)──▶      │  Watermark(n) once all of n is out
 *                                     └────────BatchAnswer(n)─────┘
 * </pre>
 *
 * <p>Files that are closed when no batch is open form the next batch; later ones wait. A batch's
 * end is a watermark, so that whatever a batch touched downstream is recomputed once, when all of
 * it has arrived over every channel. A split's state is (file, offset of a gzip member or line,
 * batch): a restart continues there.
 */
package hitilafu.analytics.intake;
