/**
 * From captures to articles: pure, total and bounded. One file per concern.
 *
 * <pre>
 *   capture ──▶ Extractor ──▶ HtmlReader ──▶ Page ──▶ who, when, what it is called ──▶ Draft ──▶ Article
 *                        ──▶ PlainText            ──▶ the text: Container, then what is cut
 *                        ──▶ PdfReader
 * </pre>
 *
 * <p>{@link hitilafu.ingest.extract.Extractor} decides what the bytes are. A {@code Page} is laid
 * out flat once, as an {@code Outline} of boxes and blocks; nobody changes it afterwards, and
 * whatever is asked of a part of it is a difference of two sums.
 *
 * <p>The text is found in this order, a file a step: {@code Noise} and {@code Cards} say what is
 * elsewhere, {@code Container} finds the boxes that hold the article (those marked as such, unless
 * the prose is elsewhere), {@code Standfirst} adds the summary above them, {@code Pruning} takes
 * out what recurs, credits and lists of links, {@code Boilerplate} what is headed as something
 * else, {@code Fringe} the labels above and below. {@code Insets} says which paragraphs are not the
 * article's own running text. The word lists are resources, a line an entry.
 *
 * <p>{@code PlainText} and {@code PdfReader} have no markup to go by and share {@code FlatText}.
 *
 * <p>What a page says about itself comes from several witnesses: JSON-LD, meta elements, microdata,
 * the lines around the headline. {@code Heading} weighs those that name headline, authors and
 * publisher: what is printed is found by {@code Marks}, {@code Headlines} and {@code Byline}, what
 * is declared comes as {@code Titles} and {@code Credit}. {@code PageDates} hears those that give a
 * date, each a {@code DateClaim}, and {@code Chronology} chooses among them.
 */
package hitilafu.ingest.extract;
