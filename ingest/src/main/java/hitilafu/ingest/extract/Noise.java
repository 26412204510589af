package hitilafu.ingest.extract;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/**
 * Takes out of a page what is not the article: machinery, navigation, and boxes whose name says
 * that they hold something else. What leads to a main heading or to a marked article stays,
 * whatever its name.
 */
final class Noise implements NodeFilter {
  private static final Set<String> MACHINERY =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "iframe",
          "object",
          "embed",
          "svg",
          "math",
          "canvas",
          "video",
          "audio",
          "button",
          "input",
          "select",
          "textarea",
          "datalist",
          "link",
          "meta");

  private static final Set<String> ELSEWHERE =
      Set.of("nav", "aside", "footer", "header", "form", "dialog", "menu", "figcaption");

  private static final Set<String> ROLES =
      Set.of(
          "navigation",
          "complementary",
          "contentinfo",
          "banner",
          "search",
          "dialog",
          "alertdialog",
          "menu",
          "menubar");

  private static final Set<String> NAMES =
      Set.of(
          "ad",
          "ads",
          "advert",
          "adverts",
          "advertisement",
          "adslot",
          "sponsored",
          "promo",
          "promotion",
          "promotionspace",
          "newsletter",
          "subscribe",
          "subscription",
          "signup",
          "share",
          "sharing",
          "sharedaddy",
          "social",
          "related",
          "relatedposts",
          "recommended",
          "recommendations",
          "trending",
          "popular",
          "also",
          "alsoread",
          "readmore",
          "missed",
          "breadcrumb",
          "breadcrumbs",
          "cookie",
          "cookies",
          "consent",
          "sidebar",
          "menu",
          "nav",
          "navbar",
          "navigation",
          "pagination",
          "footer",
          "masthead",
          "popup",
          "modal",
          "outbrain",
          "taboola",
          "ticker",
          "caption",
          "tags",
          "skip");

  private static final Set<String> READERS =
      Set.of("comment", "comments", "commentlist", "respond", "disqus");

  private static final Pattern PARTS = Pattern.compile("[^A-Za-z0-9]+|(?<=[a-z])(?=[A-Z])");
  private static final int MAX_NAME = 400;
  private static final int MAX_WEIGHED = 50;
  private static final int A_PAGE = 500;

  private final Set<Element> kept = Collections.newSetFromMap(new IdentityHashMap<>());
  private final long text;
  private int weighed;

  private Noise(Document page) {
    text = page.body().wholeText().length();
  }

  /** Leaves only what may belong to the article. */
  static void remove(Document page) {
    Noise noise = new Noise(page);
    noise.keep(page.selectFirst("main, [role=main]"));
    noise.keep(page.selectFirst("[itemprop=articleBody]"));
    noise.keep(page.selectFirst("article"));
    noise.keep(page.selectFirst("h1"));
    NodeTraversor.filter(noise, page.body());
  }

  private void keep(Element element) {
    for (Element e = element; e != null && kept.add(e); e = e.parent()) {
      // up to the root
    }
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof Comment) {
      return FilterResult.REMOVE;
    }
    return node instanceof Element element && isNoise(element)
        ? FilterResult.REMOVE
        : FilterResult.CONTINUE;
  }

  private boolean isNoise(Element element) {
    if (MACHINERY.contains(element.normalName())) {
      return true;
    }
    return !kept.contains(element)
        && (isElsewhere(element)
            || isHidden(element)
            || isNamed(element, READERS)
            || isNamed(element, NAMES)
                && !Container.isNamedSo(element)
                && !isMostOfThePage(element));
  }

  /** A form around a whole page with its text is how some servers build every page. */
  private boolean isElsewhere(Element element) {
    return ROLES.contains(element.attr("role").toLowerCase(Locale.ROOT))
        || ELSEWHERE.contains(element.normalName())
            && (!element.normalName().equals("form") || text < A_PAGE || !isMostOfThePage(element));
  }

  /** A wrapper named "has-sidebar" is no sidebar. Weighing costs time, so there is an end to it. */
  private boolean isMostOfThePage(Element element) {
    return weighed++ < MAX_WEIGHED && element.wholeText().length() * 2L > text;
  }

  private static boolean isHidden(Element element) {
    return element.hasAttr("hidden")
        || element.attr("aria-hidden").equals("true")
        || element.attr("style").replace(" ", "").toLowerCase(Locale.ROOT).contains("display:none");
  }

  private static boolean isNamed(Element element, Set<String> names) {
    return isNamed(element.className(), names) || isNamed(element.id(), names);
  }

  private static boolean isNamed(String name, Set<String> names) {
    return !name.isEmpty()
        && name.length() <= MAX_NAME
        && PARTS
            .splitAsStream(name)
            .map(part -> part.toLowerCase(Locale.ROOT))
            .anyMatch(names::contains);
  }
}
