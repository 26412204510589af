package hitilafu.ingest.extract;

import hitilafu.ingest.extract.Credit.Witness;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** What a page says about itself in the elements of its head. */
final class MetaTags {
  private static final List<String> TITLE = List.of("og:title", "twitter:title", "dc.title");
  private static final List<String> AUTHOR =
      List.of(
          "author",
          "article:author",
          "og:article:author",
          "byl",
          "parsely-author",
          "sailthru.author",
          "citation_author",
          "dc.creator",
          "dc:creator",
          "dcterms.creator");
  private static final List<String> PUBLISHER = List.of("og:site_name", "application-name");

  private static final List<String> LANGUAGE =
      List.of("content-language", "language", "dc.language", "og:locale");

  /** The attributes that say what a meta element is about. */
  static final List<String> NAMING = List.of("property", "name", "itemprop", "http-equiv");

  /** A name that stands inside a marked author. */
  private static final String INSIDE = "author/name";

  private static final int MAX = 500;

  private final Page page;
  private final List<Element> metas;
  private final Map<String, List<String>> values = new HashMap<>();

  private MetaTags(Page page) {
    this.page = page;
    metas = page.outline().declarations("meta").stream().limit(MAX).toList();
    metas.forEach(this::keep);
  }

  static MetaTags of(Page page) {
    return new MetaTags(page);
  }

  private void keep(Element meta) {
    String value = meta.attr("content").strip();
    for (String attribute : NAMING) {
      String name = meta.attributes().get(attribute).strip().toLowerCase(Locale.ROOT);
      if (name.equals("name") && isInAuthor(meta)) {
        name = INSIDE;
      }
      if (!name.isEmpty() && !value.isEmpty()) {
        values.computeIfAbsent(name, key -> new ArrayList<>(1)).add(value);
      }
    }
  }

  private static boolean isInAuthor(Element meta) {
    return meta.parent() != null && meta.parent().attr("itemprop").equals("author");
  }

  Metadata metadata() {
    return new Metadata(
        null,
        null,
        null,
        List.of(),
        values(PUBLISHER).filter(MetaTags::isName).findFirst().orElse(null),
        language(),
        canonical(),
        values(List.of("og:type")).anyMatch("article"::equals),
        false);
  }

  private static boolean isName(String value) {
    return !value.contains("://") && !value.startsWith("@");
  }

  List<String> titles() {
    return values(TITLE).filter(title -> title.length() <= Page.MAX_TITLE).toList();
  }

  /** Whom each of the elements names, each said once. */
  List<Credit> credits() {
    return Stream.of(values(AUTHOR), values(List.of(INSIDE)), labelled())
        .flatMap(Stream::distinct)
        .distinct()
        .map(value -> Credit.of(Witness.DECLARED, value))
        .toList();
  }

  private Stream<String> labelled() {
    return values(List.of("twitter:label1"))
        .filter(AuthorWords::isLabel)
        .flatMap(label -> values(List.of("twitter:data1")));
  }

  /** In the order of the keys, which is that of trust. */
  private Stream<String> values(List<String> keys) {
    return keys.stream().flatMap(key -> values.getOrDefault(key, List.of()).stream());
  }

  /** The text's own, as declared; Open Graph's last, which many sites never set. */
  private String language() {
    return Stream.concat(Stream.ofNullable(page.language()), values(LANGUAGE))
        .filter(tag -> !tag.isBlank())
        .findFirst()
        .orElse(null);
  }

  private String canonical() {
    Stream<String> links =
        page.outline().declarations("link").stream()
            .filter(link -> link.attr("rel").strip().equalsIgnoreCase("canonical"))
            .map(link -> link.attr("href"));
    return Stream.concat(links, values(List.of("og:url")))
        .flatMap(link -> Address.canonical(link, page.url()).stream())
        .findFirst()
        .orElse(null);
  }
}
