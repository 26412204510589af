/**
 * What a running job tells of itself. Operators count in Flink's own metric groups, so that on a
 * cluster any of Flink's reporters shows it; {@link hitilafu.analytics.metrics.JobMetricsReporter}
 * brings the same to whoever started a job in this JVM.
 *
 * <pre>
 *   operators ──Flink's metric groups──▶ JobMetricsReporter ──▶ JobMetrics ──▶ the program
 * </pre>
 */
package hitilafu.analytics.metrics;
