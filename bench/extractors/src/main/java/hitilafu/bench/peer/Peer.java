package hitilafu.bench.peer;

import de.l3s.boilerpipe.BoilerpipeProcessingException;
import de.l3s.boilerpipe.extractors.ArticleExtractor;
import hitilafu.ingest.extract.Extractor;
import hitilafu.model.Article;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Function;
import net.dankito.readability4j.Readability4J;
import org.jsoup.Jsoup;

/**
 * A way to get the body of a page.
 *
 * @param body never null; may throw, as some do on some pages
 */
public record Peer(String name, Function<Text, String> body) {
  /** Finds nothing: it is there to say how much of the time is jsoup's. */
  static final Peer PARSE = new Peer("jsoup's parse alone", Peer::parse);

  /** Ours first, then other extractors, then what anybody could do. */
  public static final List<Peer> ALL =
      List.of(
          new Peer("hitilafu", Peer::ours),
          new Peer("readability4j", Peer::readability),
          new Peer("boilerpipe", Peer::boilerpipe),
          new Peer("all text of body", text -> Jsoup.parse(text.html()).body().text()),
          PARSE);

  /** From the bytes; decoding is included. */
  public static String ours(Text text) {
    Article article = Extractor.extract(text.page().capture()).article();
    return article == null ? "" : article.body();
  }

  public static String readability(Text text) {
    String body = new Readability4J(text.page().url(), text.html()).parse().getTextContent();
    return body == null ? "" : body;
  }

  /** No text. */
  public static String parse(Text text) {
    return Jsoup.parse(text.html()).body().tagName().isEmpty() ? "no body" : "";
  }

  /** No text; from the bytes, whose charset jsoup finds. */
  public static String parseBytes(Text text) {
    try (InputStream bytes = new ByteArrayInputStream(text.page().bytes())) {
      return Jsoup.parse(bytes, null, "").body().tagName().isEmpty() ? "no body" : "";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String boilerpipe(Text text) {
    try {
      return ArticleExtractor.INSTANCE.getText(text.html());
    } catch (BoilerpipeProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
