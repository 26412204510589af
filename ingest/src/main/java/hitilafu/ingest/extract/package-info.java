/**
 * From captures to articles: pure, total and bounded. One file per concern.
 *
 * <p>{@link hitilafu.ingest.extract.Extractor} decides what the bytes are. {@code HtmlReader},
 * {@code PdfReader} and {@code PlainText} make a {@code Draft} of them, the latter two by {@code
 * FlatText}, since neither has markup. What a page says about itself comes as {@code Metadata} from
 * several voices (JSON-LD, meta elements, microdata, the lines around the headline), the more
 * formal first; {@code Container}, {@code Noise}, {@code Blocks} and {@code Boilerplate} find the
 * text.
 */
package hitilafu.ingest.extract;
