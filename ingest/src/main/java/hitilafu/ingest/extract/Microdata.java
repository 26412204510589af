package hitilafu.ingest.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a page marks as its headline and authors in the visible text. */
final class Microdata {
  private static final Pattern ARTICLE =
      Pattern.compile("schema\\.org/\\w{0,20}(?:Article|BlogPosting|SpecialAnnouncement)");
  private static final int MAX_BYLINE = 120;
  private static final int MAX = 10;

  private final List<Box> boxes;

  private Microdata(List<Box> boxes) {
    this.boxes = boxes;
  }

  /** Reads what is not noise. */
  static Metadata read(Page page) {
    return new Microdata(
            page.outline().boxes().stream().filter(box -> !page.noise().holds(box)).toList())
        .read();
  }

  private Metadata read() {
    Optional<Box> item = find(box -> ARTICLE.matcher(box.attr("itemtype")).find()).findFirst();
    return new Metadata(
        find(box -> is(box, "headline")).findFirst().map(Microdata::text).orElse(null),
        null,
        null,
        authors(),
        null,
        null,
        null,
        item.isPresent(),
        item.filter(box -> box.attr("itemtype").contains("SpecialAnnouncement")).isPresent());
  }

  private Stream<Box> find(Predicate<Box> wanted) {
    return boxes.stream().filter(wanted).limit(MAX);
  }

  private List<String> authors() {
    List<Predicate<Box>> marks =
        List.of(
            box -> is(box, "name") && isInside(box, "author"),
            box -> is(box, "author"),
            box -> box.attr("rel").equals("author"),
            box -> box.element().hasClass("byline"),
            box -> box.element().hasClass("author-name"));
    List<String> names = new ArrayList<>();
    for (Predicate<Box> mark : marks) {
      find(mark)
          .map(Microdata::text)
          .filter(text -> text.length() <= MAX_BYLINE)
          .forEach(text -> Authors.fromMarked(text).forEach(name -> Authors.add(name, names)));
      if (!names.isEmpty()) {
        return names;
      }
    }
    return names;
  }

  private static boolean isInside(Box box, String property) {
    for (Box b = box.parent(); b != null; b = b.parent()) {
      if (is(b, property)) {
        return true;
      }
    }
    return false;
  }

  private static boolean is(Box box, String property) {
    return box.attr("itemprop").equals(property);
  }

  private static String text(Box box) {
    return box.element().hasAttr("content") ? box.attr("content") : box.element().text();
  }
}
