/**
 * Articles become observations, incidents and impact: the only room with Flink.
 *
 * <p>Start at {@link hitilafu.analytics.IncidentPipeline}: the whole dataflow in one method.
 */
package hitilafu.analytics;
