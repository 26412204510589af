/**
 * The weekly report and the yearly review: what they say, from what was measured; pure. {@link
 * hitilafu.app.report.Issue} names one, {@link hitilafu.app.report.Gathering} brings it together.
 */
package hitilafu.app.report;
