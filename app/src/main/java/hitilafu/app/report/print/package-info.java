/**
 * An issue's finished words as files: they say the same, each in its form; nothing is decided here.
 */
package hitilafu.app.report.print;
