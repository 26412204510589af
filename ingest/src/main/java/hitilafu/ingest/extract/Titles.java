package hitilafu.ingest.extract;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The headline of a page. */
final class Titles {
  private static final Pattern SEPARATOR =
      Pattern.compile("\\s[|\\u2013\\u2014\\u00bb\\u00b7:-]\\s");
  private static final int MAX_HEADINGS = 20;

  private Titles() {}

  /**
   * The headline: what is declared, else the first heading that may be it, else the title element.
   *
   * @param declared null if the page declares none
   * @param publisher null if not known
   */
  static String choose(Document page, String declared, String publisher) {
    if (declared != null) {
      return withoutSite(declared, publisher, page);
    }
    String element = CleanText.of(page.title());
    return heading(page, element).orElseGet(() -> withoutSite(element, publisher, page));
  }

  /** A heading that is the site's name on top of every page is not the headline. */
  private static Optional<String> heading(Document page, String element) {
    String key = " " + Words.key(element) + " ";
    return page.select("h1").stream()
        .limit(MAX_HEADINGS)
        .map(heading -> CleanText.of(heading.text()))
        .filter(text -> !text.isEmpty() && text.length() < 400)
        .filter(text -> Words.count(text) > 3 || startsWith(key, text) || element.isEmpty())
        .findFirst();
  }

  private static boolean startsWith(String key, String text) {
    return key.startsWith(" " + Words.key(text) + " ");
  }

  /** The text without the site's name at its end. */
  private static String withoutSite(String text, String publisher, Document page) {
    Matcher matcher = SEPARATOR.matcher(text);
    int last = -1;
    int end = -1;
    while (matcher.find()) {
      last = matcher.start();
      end = matcher.end();
    }
    if (last <= 0) {
      return text;
    }
    String head = text.substring(0, last).strip();
    return isSite(text.substring(end), publisher)
            || isHeading(head, page)
            || isShortTail(head, text.substring(end), text.charAt(last + 1))
        ? head
        : text;
  }

  private static boolean isSite(String tail, String publisher) {
    return publisher != null
        && Words.key(tail).replace(" ", "").equals(Words.key(publisher).replace(" ", ""));
  }

  private static boolean isHeading(String head, Document page) {
    String key = Words.key(head);
    return page.select("h1, h2").stream()
        .limit(MAX_HEADINGS)
        .map(Element::text)
        .anyMatch(heading -> heading.length() < 400 && Words.key(heading).equals(key));
  }

  /** A colon or a dash inside a headline has a longer tail, or one that is no name. */
  private static boolean isShortTail(String head, String tail, char separator) {
    int words = Words.count(tail);
    return separator != ':'
        && words <= 4
        && words <= Words.count(head)
        && Character.isUpperCase(tail.codePointAt(0));
  }
}
