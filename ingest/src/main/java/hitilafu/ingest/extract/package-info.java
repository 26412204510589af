/**
 * From captures to articles: pure, total and bounded. One file per concern.
 *
 * <p>{@link hitilafu.ingest.extract.Extractor} decides what the bytes are. {@code HtmlReader} and
 * {@code PlainText} make a {@code Draft} of them. What a page says about itself comes as {@code
 * Metadata} from several voices (JSON-LD, meta elements, microdata, the lines around the headline),
 * the more formal first; {@code Container}, {@code Noise}, {@code Blocks} and {@code Boilerplate}
 * find the text. {@code Heading} weighs the voices that name headline, authors and publisher: what
 * is printed is found by {@code Marks}, {@code Headlines} and {@code Byline}, what is declared
 * comes as {@code Titles} and {@code Credit}.
 */
package hitilafu.ingest.extract;
