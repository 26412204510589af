/**
 * Incidents become what they cost: per service and local day, minutes with their bounds.
 *
 * <p>{@link hitilafu.analytics.measure.Impacts} says whom an incident hit and when, {@link
 * hitilafu.analytics.measure.Interval} how long at least and at most, {@link
 * hitilafu.analytics.measure.DailyImpact} adds up a service's day. The two operators only keep what
 * is needed to tell again what an incident's revision changes.
 */
package hitilafu.analytics.measure;
