/**
 * From the bytes of a PDF to its paragraphs: pure, total and bounded; the only place that knows
 * PDFBox.
 *
 * <p>A PDF says where glyphs stand on a page, not what a line or a paragraph is. {@code PageText}
 * takes the glyphs, {@code Rows} makes rows of them, {@code RunningHeads} drops what stands on
 * every page, {@code ReadingOrder} tells columns and tables from plain lines, {@code Paragraphs}
 * joins lines. Others than we wrote these documents: {@code Budget} bounds what they may cost,
 * {@code FontCheck} takes from their fonts what is not needed for reading and could cost more.
 */
package hitilafu.ingest.pdf;
