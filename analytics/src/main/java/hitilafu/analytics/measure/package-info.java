/**
 * Incidents become what they cost.
 *
 * <p>{@link hitilafu.analytics.measure.Footprints} says whom an incident hit and when, {@link
 * hitilafu.analytics.measure.Scopes} for whom that counts: services, those who answer for them,
 * organisations hit, countries. {@link hitilafu.analytics.measure.Interval} says how long one
 * impact lasted at least and at most, {@link hitilafu.analytics.measure.Union} how long several did
 * together. {@link hitilafu.analytics.measure.Measuring} makes the figures of one scope and period
 * from its {@link hitilafu.analytics.measure.Ledger}; {@link
 * hitilafu.analytics.measure.Availabilities}, {@link hitilafu.analytics.measure.Trends} and {@link
 * hitilafu.analytics.measure.Reliability} what needs more than these. All of it is pure.
 *
 * <p>Two operators keep the figures true to what stands: {@link
 * hitilafu.analytics.measure.SpreadImpact} tells each scope what a revision now means to it, and
 * {@link hitilafu.analytics.measure.MeasureScopes} measures anew, at a batch's end, the periods
 * that it bears on. docs/measures.md has the formulae.
 */
package hitilafu.analytics.measure;
