package hitilafu.ingest.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page says about itself in the elements of its head. */
final class MetaTags {
  private static final List<String> TITLE = List.of("og:title", "twitter:title", "dc.title");
  private static final List<String> AUTHOR =
      List.of("author", "article:author", "dc.creator", "parsely-author");
  private static final List<String> PUBLISHER = List.of("og:site_name", "application-name");

  private static final int MAX = 500;

  private final List<Element> metas;

  private MetaTags(Outline outline) {
    metas = outline.declarations("meta").stream().limit(MAX).toList();
  }

  static Metadata read(Page page) {
    MetaTags tags = new MetaTags(page.outline());
    return new Metadata(
        tags.values(TITLE).findFirst().orElse(null),
        null,
        null,
        tags.authors(),
        tags.values(PUBLISHER).findFirst().orElse(null),
        language(page.document()),
        canonical(page, tags),
        tags.values(List.of("og:type")).anyMatch("article"::equals),
        false);
  }

  private List<String> authors() {
    List<String> names = new ArrayList<>();
    for (String key : AUTHOR) {
      values(List.of(key))
          .forEach(value -> Authors.fromMarked(value).forEach(n -> Authors.add(n, names)));
      if (!names.isEmpty()) {
        break;
      }
    }
    return names;
  }

  /** In the order of the keys, which is that of trust. */
  private Stream<String> values(List<String> keys) {
    return keys.stream()
        .flatMap(key -> metas.stream().filter(meta -> names(meta, key)))
        .map(meta -> meta.attr("content").strip())
        .filter(value -> !value.isEmpty());
  }

  private static boolean names(Element meta, String key) {
    return Stream.of("property", "name", "itemprop")
        .anyMatch(attribute -> meta.attr(attribute).strip().toLowerCase(Locale.ROOT).equals(key));
  }

  private static String language(Document document) {
    Element html = document.firstElementChild();
    return html == null ? null : html.attr("lang");
  }

  private static String canonical(Page page, MetaTags tags) {
    Stream<String> links =
        page.outline().declarations("link").stream()
            .filter(link -> link.attr("rel").strip().equalsIgnoreCase("canonical"))
            .map(link -> link.attr("href"));
    return Stream.concat(links, tags.values(List.of("og:url")))
        .flatMap(link -> Address.canonical(link, page.url()).stream())
        .findFirst()
        .orElse(null);
  }
}
