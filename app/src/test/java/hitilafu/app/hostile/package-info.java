/**
 * Requests that mean harm, and what every answer to them must keep to. {@code bench/search-hostile}
 * runs the long form.
 */
package hitilafu.app.hostile;
