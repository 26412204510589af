package hitilafu.ingest.extract;

import hitilafu.model.Article;
import hitilafu.model.ArticleKind;
import hitilafu.model.Capture;
import hitilafu.model.ContentId;
import hitilafu.model.ProblemType;
import hitilafu.model.Sketch;
import java.nio.CharBuffer;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads an article out of a capture. Never throws, whatever the bytes. */
public final class Extractor {
  /** Beyond this, pages are not read on. */
  static final int MAX_CHARS = 5_000_000;

  private Extractor() {}

  /** The article, as far as there is one, and all that was wrong. The same for the same capture. */
  public static Extraction extract(Capture capture) {
    Faults faults = new Faults(capture);
    Article article = article(capture, faults);
    return new Extraction(article, faults.list());
  }

  private static Article article(Capture capture, Faults faults) {
    if (capture.status() / 100 != 2) {
      faults.add(ProblemType.NOT_AN_ARTICLE, "HTTP status " + capture.status());
      return null;
    }
    if (PdfReader.isPdf(capture)) {
      return PdfReader.read(capture, faults).map(draft -> article(capture, draft)).orElse(null);
    }
    if (Binary.is(capture.mediaType(), capture.payload())) {
      faults.add(ProblemType.NOT_HTML, "neither HTML, text nor PDF: " + MediaType.of(capture));
      return null;
    }
    CharBuffer text = bounded(Charsets.decode(capture, faults), faults);
    if (CleanText.isEmpty(text)) {
      faults.add(ProblemType.EMPTY, "document is empty");
      return null;
    }
    return article(
        capture,
        MediaType.isHtml(capture, text)
            ? HtmlReader.read(capture, text, faults)
            : PlainText.read(capture, text.toString()));
  }

  private static CharBuffer bounded(CharBuffer text, Faults faults) {
    if (text.length() <= MAX_CHARS) {
      return text;
    }
    faults.add(
        ProblemType.TOO_LARGE, "longer than " + MAX_CHARS + " characters; the rest is not read");
    return text.subSequence(0, MAX_CHARS);
  }

  private static Article article(Capture capture, Draft draft) {
    Metadata metadata = draft.metadata();
    String body = draft.text().stream().map(Block::text).collect(Collectors.joining("\n\n"));
    String words = Words.key(body);
    String url = metadata.url() == null ? capture.url() : metadata.url();
    String publisher =
        metadata.publisher() == null ? Address.host(url).orElse(null) : metadata.publisher();
    return new Article(
        capture.id(),
        url,
        draft.kind(),
        metadata.title(),
        body,
        Insets.of(draft.text()),
        told(metadata.published(), Dated::at),
        told(metadata.published(), Dated::precision),
        told(metadata.published(), Dated::certainty),
        told(metadata.published(), Dated::offsetId),
        told(metadata.modified(), Dated::at),
        told(metadata.modified(), Dated::precision),
        told(metadata.modified(), Dated::certainty),
        told(metadata.modified(), Dated::offsetId),
        metadata.authors(),
        publisher,
        draft.kind() == ArticleKind.NOT_AN_ARTICLE ? null : Language.of(metadata, words),
        capture.capturedAt(),
        ContentId.of(words), // so case, punctuation and spacing do not count
        Sketch.of(words).toString());
  }

  private static <T> T told(Dated dated, Function<Dated, T> what) {
    return dated == null ? null : what.apply(dated);
  }
}
