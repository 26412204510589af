package hitilafu.ingest.extract;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What the class and id of an element say. */
final class Label {
  static final Label NONE = new Label("", "");

  /** Longer ones are not meant for people. */
  private static final int MAX_LENGTH = 400;

  private final String classes;
  private final String id;
  private final boolean read;
  private final Set<ElementName> names = EnumSet.noneOf(ElementName.class);
  private final String body;
  private DateRole date;

  /**
   * Reads the two attributes.
   *
   * @param classes the class attribute, or the empty text
   */
  Label(String classes, String id) {
    this.classes = classes;
    this.id = id;
    read = classes.length() + id.length() <= MAX_LENGTH;
    cut((text, from, to) -> ElementName.add(text, from, to, names));
    body = read ? ElementName.body(classes) : null;
  }

  /** Takes a word of a text. */
  private interface Part {
    void take(String text, int from, int to);
  }

  private void cut(Part part) {
    if (read) {
      cut(classes, part);
      cut(id, part);
    }
  }

  private static void cut(String names, Part part) {
    int start = 0;
    for (int i = 0; i <= names.length(); i++) {
      char c = i < names.length() ? names.charAt(i) : ' ';
      boolean inside = isLetter(c) || c >= '0' && c <= '9';
      boolean hump = c >= 'A' && c <= 'Z' && i > start && names.charAt(i - 1) >= 'a';
      if ((!inside || hump) && i > start) {
        part.take(names, start, i);
      }
      start = !inside ? i + 1 : hump ? i : start;
    }
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  /** The class attribute as it is; the empty text if there is none. */
  String classes() {
    return classes;
  }

  /** How many of the two attributes there are. */
  int attributes() {
    return (classes.isEmpty() ? 0 : 1) + (id.isEmpty() ? 0 : 1);
  }

  /**
   * In lower case, cut at hyphens and humps: "related-posts", "relatedPosts" and "related_posts"
   * are the same two words.
   */
  List<String> words() {
    List<String> words = new ArrayList<>();
    cut((text, from, to) -> words.add(text.substring(from, to).toLowerCase(Locale.ROOT)));
    return words;
  }

  /** One of the words says that the element holds something other than the article. */
  boolean elsewhere() {
    return names.contains(ElementName.ELSEWHERE);
  }

  /** One says that it holds something about the article. */
  boolean about() {
    return names.contains(ElementName.ABOUT);
  }

  /** One says that readers wrote it. */
  boolean readers() {
    return names.contains(ElementName.READERS);
  }

  /** One says that it holds other stories, or readers' words. */
  boolean others() {
    return names.contains(ElementName.OTHERS);
  }

  /** One says that it holds another story. */
  boolean teaser() {
    return names.contains(ElementName.TEASER);
  }

  /** They say that it holds an author's name, and nothing that stands beside it. */
  boolean author() {
    return names.contains(ElementName.AUTHOR) && !names.contains(ElementName.BESIDE);
  }

  /** They say that it holds the article's headline. */
  boolean headline() {
    return names.contains(ElementName.HEADLINE)
        && names.contains(ElementName.WHOSE)
        && !names.contains(ElementName.AUTHOR)
        && !names.contains(ElementName.BESIDE);
  }

  /** The class that says that it holds the article's text; null if there is none. */
  String body() {
    return body;
  }

  /** Of what they name the date; OTHER if they name none. */
  DateRole date() {
    if (date == null) {
      boolean any = DateNames.any(classes) || DateNames.any(id);
      date = any ? DateNames.ofLabels(words()) : DateRole.OTHER;
    }
    return date;
  }
}
