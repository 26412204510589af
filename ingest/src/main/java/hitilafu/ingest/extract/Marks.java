package hitilafu.ingest.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Attributes;

/**
 * What of a page is marked as a headline or as an author, by its element, its properties or its
 * class; all in document order, wherever it stands but in navigation.
 */
record Marks(List<Box> headlines, List<Box> authors) {
  private static final int MAX_HEADLINES = 30;
  private static final int MAX_AUTHORS = 60;
  private static final Set<String> ASIDE = Set.of("nav", "aside", "select", "menu");
  private static final Set<String> TITLE = Set.of("headline", "title", "titel", "titre", "titulo");
  private static final Set<String> WHOSE =
      Set.of("entry", "post", "article", "page", "news", "story", "single", "press", "main");
  private static final Set<String> AUTHOR = AuthorWords.kind("mark");

  /** The words worth looking for, by their first letter. */
  private static final String[][] HINTS = new String[26][];

  static {
    for (int i = 0; i < HINTS.length; i++) {
      String letter = String.valueOf((char) ('a' + i));
      HINTS[i] =
          Stream.concat(TITLE.stream(), AUTHOR.stream())
              .filter(word -> word.startsWith(letter))
              .toArray(String[]::new);
    }
  }

  /** What the words of a class or id say. */
  private enum Says {
    TITLE,
    AUTHOR,
    NOTHING
  }

  static Marks of(Page page) {
    List<Box> headlines = new ArrayList<>();
    List<Box> authors = new ArrayList<>();
    Map<String, Says> known = new HashMap<>();
    List<Box> boxes = page.outline().boxes();
    for (int i = 0; i < boxes.size(); i++) {
      Box box = boxes.get(i);
      if (ASIDE.contains(box.name())) {
        i = box.end() - 1;
        continue;
      }
      int level = level(box.name());
      boolean plain = box.element().attributesSize() == 0;
      Says says = plain ? Says.NOTHING : says(box.element().attributes(), known);
      if (says == Says.AUTHOR) {
        keep(box, authors, MAX_AUTHORS);
      } else if (level > 0 || says == Says.TITLE) {
        keep(box, headlines, level == 1 ? 2 * MAX_HEADLINES : MAX_HEADLINES);
      }
    }
    return new Marks(headlines, authors);
  }

  private static void keep(Box box, List<Box> boxes, int max) {
    if (boxes.size() < max) {
      boxes.add(box);
    }
  }

  /** Deeper headings than these are no headlines. */
  private static int level(String name) {
    int level = name.length() == 2 && name.charAt(0) == 'h' ? name.charAt(1) - '0' : 0;
    return level >= 1 && level <= 4 ? level : 0;
  }

  private static Says says(Attributes attributes, Map<String, Says> known) {
    String property = attributes.get("itemprop");
    if (property.equals("author") || attributes.get("rel").contains("author")) {
      return Says.AUTHOR;
    }
    String name = attributes.get("class");
    Says says = name.isEmpty() ? Says.NOTHING : known.computeIfAbsent(name, Marks::says);
    if (says == Says.NOTHING) {
      String id = attributes.get("id");
      says = id.isEmpty() ? Says.NOTHING : says(id);
    }
    return says == Says.NOTHING && property.contains("headline") ? Says.TITLE : says;
  }

  /** Most names have nothing in them that would be worth cutting them up. */
  private static Says says(String name) {
    for (int i = 0; i < name.length() - 4; i++) {
      int letter = (name.charAt(i) | 0x20) - 'a';
      if (letter >= 0 && letter < HINTS.length) {
        for (String hint : HINTS[letter]) {
          if (name.regionMatches(true, i, hint, 0, hint.length())) {
            return says(Labels.cut(name));
          }
        }
      }
    }
    return Says.NOTHING;
  }

  private static Says says(Set<String> words) {
    boolean title = false;
    boolean whose = false;
    boolean author = false;
    for (String word : words) {
      if (AuthorWords.OTHER.contains(word)) {
        return Says.NOTHING;
      }
      title |= TITLE.contains(word);
      whose |= WHOSE.contains(word);
      author |= AUTHOR.stream().anyMatch(word::startsWith) && !word.startsWith("authori");
    }
    return author ? Says.AUTHOR : title && whose ? Says.TITLE : Says.NOTHING;
  }
}
