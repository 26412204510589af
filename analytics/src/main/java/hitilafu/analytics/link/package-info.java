/**
 * Observations become incidents.
 *
 * <p>The rule is a pure function of all observations of a neighbourhood, so that the order in which
 * they arrived cannot matter:
 *
 * <ol>
 *   <li>{@link hitilafu.analytics.link.EventSpan} says when, at the widest, an observation's event
 *       may have happened.
 *   <li>Two observations are near when they have one operator and kind and their spans touch. A
 *       {@link hitilafu.analytics.link.Neighbourhood} is a connected component of nearness,
 *       gathered from time buckets: no more is loaded than the component reaches.
 *   <li>{@link hitilafu.analytics.link.Clustering} decides within a neighbourhood which
 *       observations are one event.
 *   <li>{@link hitilafu.analytics.link.Composition} says what is shown of an incident.
 * </ol>
 *
 * <p>{@link hitilafu.analytics.link.LinkIncidents} is the operator that keeps the buckets.
 */
package hitilafu.analytics.link;
