package hitilafu.ingest.source;

import static hitilafu.ingest.source.ListingSettings.ARTICLES;
import static hitilafu.ingest.source.ListingSettings.NEXT;

import hitilafu.ingest.extract.MediaType;
import hitilafu.model.Problem;
import hitilafu.model.ProblemType;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.select.Elements;

/** An HTML page that lists articles, found by CSS selectors, and pages of older ones. */
public final class ListingPage implements ListingKind {
  private static final int MAX_BYTES = 5 << 20;
  private static final int MAX_DEPTH = 512;
  private static final int MAX_ARTICLES = 2_000;

  @Override
  public List<Setting> settings() {
    return ListingSettings.ALL;
  }

  @Override
  public Listing read(Source source, Fetched fetched) {
    Document page = parse(fetched);
    String base = WebLink.resolve(fetched.url(), page.baseUri()).orElse(fetched.url());
    Harvest harvest = new Harvest(fetched.url(), base, MAX_ARTICLES);
    if (fetched.body().length > MAX_BYTES) {
      harvest.add(ProblemType.TOO_LARGE, "page is longer than is read; the rest is cut");
    }
    Elements articles = page.select(source.settings().get(ARTICLES));
    if (articles.size() > MAX_ARTICLES) {
      harvest.add(
          ProblemType.TOO_LARGE, "more than " + MAX_ARTICLES + " articles; the rest is left");
    }
    List<Element> read = articles.subList(0, Math.min(articles.size(), MAX_ARTICLES));
    new ArticleCards(source.settings(), harvest).read(read);
    if (articles.isEmpty()) {
      empty(source, fetched, page).ifPresent(harvest::add);
    } else {
      next(source, page, harvest);
      older(source, fetched, harvest);
    }
    return harvest.listing();
  }

  private static Document parse(Fetched fetched) {
    int length = Math.min(fetched.body().length, MAX_BYTES);
    String charset = MediaType.charset(fetched.mediaType()).map(Charset::name).orElse(null);
    try {
      return Jsoup.parse(
          new ByteArrayInputStream(fetched.body(), 0, length),
          charset,
          fetched.url(),
          Parser.htmlParser().setMaxDepth(MAX_DEPTH));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /** Past the last of the pages that are counted up there is nothing, and nothing wrong. */
  private static Optional<Problem> empty(Source source, Fetched fetched, Document page) {
    if (OlderPages.of(source).filter(older -> older.number(fetched.url()) > 1).isPresent()) {
      return Optional.empty();
    }
    return Optional.of(
        page.body().text().isBlank()
            ? Problem.of(ProblemType.EMPTY, "page without content")
            : Problem.of(
                ProblemType.NOT_A_LISTING,
                "no articles at \"%s\"; the layout of the page has probably changed"
                    .formatted(source.settings().get(ARTICLES))));
  }

  private static void next(Source source, Document page, Harvest harvest) {
    String selector = source.settings().get(NEXT);
    Element next = selector == null ? null : page.selectFirst(selector);
    Element link = next == null ? null : next.selectFirst("[href]");
    if (link != null) {
      harvest.link(link.attr("href")).ifPresent(url -> harvest.add(new Further(url, null, true)));
    }
  }

  private static void older(Source source, Fetched fetched, Harvest harvest) {
    OlderPages.of(source)
        .flatMap(older -> older.after(fetched.url()))
        .ifPresent(url -> harvest.add(new Further(url, null, true)));
  }
}
