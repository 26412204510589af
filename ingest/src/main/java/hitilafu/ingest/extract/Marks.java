package hitilafu.ingest.extract;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

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

  /** What the words of a class or id say. */
  private enum Says {
    TITLE,
    AUTHOR,
    NOTHING
  }

  static Marks of(Page page) {
    List<Box> headlines = new ArrayList<>();
    List<Box> authors = new ArrayList<>();
    Map<Label, Says> known = new IdentityHashMap<>();
    List<Box> boxes = page.outline().boxes();
    for (int i = 0; i < boxes.size(); i++) {
      Box box = boxes.get(i);
      if (ASIDE.contains(box.name())) {
        i = box.end() - 1;
        continue;
      }
      int level = level(box.name());
      Says says = says(box, page.labels().of(box), known);
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

  private static Says says(Box box, Label label, Map<Label, Says> known) {
    String property = box.attr("itemprop");
    if (property.equals("author") || box.attr("rel").contains("author")) {
      return Says.AUTHOR;
    }
    Says says = known.computeIfAbsent(label, one -> says(one.words()));
    return says == Says.NOTHING && property.contains("headline") ? Says.TITLE : says;
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
