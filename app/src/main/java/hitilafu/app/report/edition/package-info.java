/**
 * What goes out: drafts, and editions that stay as they were published; what an edition tells
 * otherwise than the one before.
 */
package hitilafu.app.report.edition;
