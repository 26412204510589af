/**
 * Pages.
 *
 * <p>{@code PageRoutes} lists their addresses. A page is a record of finished words ({@code
 * SearchPage}, {@code IncidentPage}) that a template of the same name lays out; the {@code Phrase}
 * classes find the words. Nothing here decides what is true: conflicting claims stand side by side,
 * in the order that the incident gives.
 */
package hitilafu.app.web;
