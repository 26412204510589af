package hitilafu.ingest.source;

import hitilafu.ingest.extract.Charsets;
import hitilafu.model.Problem;
import hitilafu.model.ProblemType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Reads a feed as a whole: what it says about each document, and what is wrong with it. */
final class FeedDocument {
  static final int MAX_ITEMS = 10_000;
  static final int MAX_CHARS = 10_000_000;

  private static final Set<String> ROOTS = Set.of("rss", "rdf", "feed", "entry", "channel");
  private static final Set<String> ITEMS = Set.of("item", "entry");
  private static final Set<String> OLDER = Set.of("next", "prev-archive");

  private final String address;
  private final List<FeedItem> items = new ArrayList<>();
  private final List<Further> further = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();

  private FeedDocument(String address) {
    this.address = address;
  }

  static FeedDocument read(Fetched fetched) {
    FeedDocument feed = new FeedDocument(fetched.url());
    String text =
        Charsets.decode(
            fetched.body(),
            fetched.mediaType(),
            misfit -> feed.fault(ProblemType.WRONG_CHARSET, misfit));
    if (text.isBlank()) {
      feed.fault(ProblemType.EMPTY, "feed is empty");
    } else {
      feed.read(feed.bounded(text));
    }
    return feed;
  }

  /** In the feed's own order, those without a link included. */
  List<FeedItem> items() {
    return items;
  }

  /** Older pages of the feed. */
  List<Further> further() {
    return further;
  }

  /** What is wrong with the feed as a whole. */
  List<Problem> problems() {
    return problems;
  }

  private String bounded(String text) {
    if (text.length() <= MAX_CHARS) {
      return text;
    }
    fault(ProblemType.TOO_LARGE, "longer than " + MAX_CHARS + " characters; the rest is not read");
    return text.substring(0, MAX_CHARS);
  }

  private void read(String text) {
    Element root = FeedTree.parse(text, address, problems).firstElementChild();
    String name = root == null ? "none" : root.tag().localName().toLowerCase(Locale.ROOT);
    if (!ROOTS.contains(name)) {
      fault(ProblemType.NOT_A_LISTING, "no RSS or Atom feed: its root element is " + name);
      return;
    }
    whole(text, root).stream().map(FeedItemReader::read).forEach(items::add);
    root.stream().filter(FeedDocument::isOlderPage).findFirst().ifPresent(this::goOn);
  }

  /** The items but for those beyond the limit, and one that breaks off: half an address is none. */
  private List<Element> whole(String text, Element root) {
    List<Element> found = root.stream().filter(FeedDocument::isItem).limit(MAX_ITEMS + 1L).toList();
    if (found.size() > MAX_ITEMS) {
      fault(ProblemType.TOO_LARGE, "more than " + MAX_ITEMS + " entries; the rest is not read");
      return found.subList(0, MAX_ITEMS);
    }
    if (!FeedTree.isTorn(text, root) || root.childNodeSize() == 0) {
      return found;
    }
    fault(ProblemType.DAMAGED_RECORD, "feed breaks off; what was begun last is not read");
    boolean torn = !found.isEmpty() && FeedTree.isTorn(text, found.getLast());
    return torn ? found.subList(0, found.size() - 1) : found;
  }

  private static boolean isItem(Element element) {
    return ITEMS.contains(FeedNames.of(element));
  }

  /** A link of the feed itself, as RFC 5005 has it. */
  private static boolean isOlderPage(Element element) {
    return OLDER.contains(element.attr("rel"))
        && FeedNames.of(element).equals("link")
        && !isItem(element.parent());
  }

  private void goOn(Element link) {
    FeedLinks.resolve(link.baseUri(), link.attr("href"))
        .ifPresent(url -> further.add(new Further(url, null, true)));
  }

  private void fault(ProblemType type, String message) {
    problems.add(Problem.of(type, message));
  }
}
