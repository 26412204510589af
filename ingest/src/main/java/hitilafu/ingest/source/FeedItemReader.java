package hitilafu.ingest.source;

import static java.util.stream.Collectors.groupingBy;

import hitilafu.ingest.extract.CleanText;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** Reads one {@code item} or {@code entry}: only what stands directly in it, not in its source. */
final class FeedItemReader {
  private static final int QUOTED = 60;

  private final Element item;
  private final Map<String, List<Element>> children;
  private final Set<String> faults = new LinkedHashSet<>();

  private FeedItemReader(Element item) {
    this.item = item;
    this.children = item.children().stream().collect(groupingBy(FeedNames::of));
  }

  static FeedItem read(Element item) {
    return new FeedItemReader(item).read();
  }

  /**
   * {@code dc:date} says neither published nor updated; it serves as both where nothing better is
   * there, so that a change of it makes the document due again.
   */
  private FeedItem read() {
    String title = texts(FeedTitles::text, "title", "dc:title").findFirst().orElse(null);
    FeedTime published = time("published", "issued", "pubdate", "dcterms:issued", "dc:date");
    FeedTime updated = time("updated", "modified", "dcterms:modified", "dc:date");
    String link = link();
    return new FeedItem(link, id(), title, published, updated, List.copyOf(faults));
  }

  private String id() {
    return Stream.concat(texts(Element::wholeText, "id", "guid"), about())
        .findFirst()
        .map(String::strip)
        .orElse(null);
  }

  private Stream<String> about() {
    return Stream.of(item.attr("rdf:about")).filter(about -> !about.isBlank());
  }

  /** The link; failing that, an id that is itself an address. */
  private String link() {
    return Stream.concat(alternates(), permalinks()).findFirst().orElse(null);
  }

  private Stream<String> alternates() {
    return named("link")
        .filter(FeedItemReader::isAlternate)
        .sorted(Comparator.comparing(link -> !isPage(link)))
        .flatMap(this::target);
  }

  private Stream<String> target(Element link) {
    String reference = link.hasAttr("href") ? link.attr("href") : link.wholeText();
    Optional<String> target = FeedLinks.resolve(link.baseUri(), reference);
    if (target.isEmpty() && !reference.isBlank()) {
      faults.add("not an http address: " + quoted(reference));
    }
    return target.stream();
  }

  private Stream<String> permalinks() {
    Stream<String> guids =
        named("guid")
            .filter(guid -> !guid.attr("isPermaLink").equalsIgnoreCase("false"))
            .map(Element::wholeText);
    return Stream.of(guids, texts(Element::wholeText, "id"), about())
        .flatMap(ids -> ids)
        .flatMap(id -> FeedLinks.resolve("", id).stream());
  }

  private static boolean isAlternate(Element link) {
    return List.of("", "alternate", "http://www.iana.org/assignments/relation/alternate")
        .contains(link.attr("rel").strip().toLowerCase(Locale.ROOT));
  }

  private static boolean isPage(Element link) {
    String type = link.attr("type");
    return type.isEmpty() || type.contains("html");
  }

  private FeedTime time(String... names) {
    for (String written : texts(Element::text, names).toList()) {
      Optional<FeedTime> time = FeedTimes.read(written);
      if (time.isPresent()) {
        return time.get();
      }
      faults.add("no date that is understood: " + quoted(written));
    }
    return null;
  }

  private Stream<String> texts(Function<Element, String> reading, String... names) {
    return Stream.of(names).flatMap(this::named).map(reading).filter(text -> !text.isBlank());
  }

  private Stream<Element> named(String name) {
    return children.getOrDefault(name, List.of()).stream();
  }

  private static String quoted(String text) {
    String line = CleanText.of(text);
    return line.length() > QUOTED ? line.substring(0, QUOTED) + "..." : line;
  }
}
