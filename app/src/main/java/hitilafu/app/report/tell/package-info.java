/**
 * What an issue says, in finished words: every text and its order, what leads to what, which source
 * says so. HTML, PDF and Markdown say exactly this and decide nothing; pure.
 */
package hitilafu.app.report.tell;
