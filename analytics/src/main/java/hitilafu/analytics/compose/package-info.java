/**
 * The observations of one event become an incident: pure. {@link
 * hitilafu.analytics.compose.ClaimChoice} ranks what is claimed on a field, {@link
 * hitilafu.analytics.compose.Settling} puts corrections over it, {@link
 * hitilafu.analytics.compose.Composition} puts all of it together. Docs: docs/corrections.md.
 */
package hitilafu.analytics.compose;
