/**
 * Pages and their JSON twins, on this machine only.
 *
 * <p>{@link hitilafu.app.web.Server} starts and stops them; {@code Routes} lists the addresses;
 * {@code RequestGuard} is passed by every request. A page is a record of finished words ({@code
 * SearchPage}, {@code IncidentPage}) that a template of the same name lays out; the {@code Phrase}
 * classes find the words. Nothing here decides what is true: conflicting claims stand side by side,
 * in the order that the incident gives.
 */
package hitilafu.app.web;
