/**
 * Observations become incidents; docs/decisions/019 says why so.
 *
 * <p>An observation is seen as a {@link hitilafu.analytics.link.Sighting}: when its event began,
 * what its service stands on, whom it names, what is specific in its words. A {@link
 * hitilafu.analytics.link.Tie} says why two may be one event, {@link hitilafu.analytics.link.Apart}
 * what forbids it, {@link hitilafu.analytics.link.Binding} makes events of both. {@link
 * hitilafu.analytics.link.Linking} places what is new and whatever may change by it, found on a
 * {@link hitilafu.analytics.link.Shelf} by its {@link hitilafu.analytics.link.Slots}; {@link
 * hitilafu.analytics.link.Wholes} unites what analysts hold to be one, {@link
 * hitilafu.analytics.compose.Composition} says what is shown.
 *
 * <p>All of it is a pure function of the observations and the corrections (docs/decisions/020).
 * {@link hitilafu.analytics.link.LinkIncidents} is the operator that keeps the shelf in the state
 * of the job; {@link hitilafu.analytics.link.Foresight} goes the same way without one.
 */
package hitilafu.analytics.link;
