package hitilafu.ingest.extract;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a page marks as an article and its times in the visible text. */
final class Microdata {
  private static final Pattern ARTICLE =
      Pattern.compile("schema\\.org/\\w{0,20}(?:Article|BlogPosting|SpecialAnnouncement)");
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
        null,
        time(box -> is(box, "datePublished") || isTime(box, "published", "entry-date"))
            .or(this::anyTime)
            .orElse(null),
        time(Microdata::isModified).orElse(null),
        List.of(),
        null,
        null,
        null,
        item.isPresent(),
        item.filter(box -> box.attr("itemtype").contains("SpecialAnnouncement")).isPresent());
  }

  private Stream<Box> find(Predicate<Box> wanted) {
    return boxes.stream().filter(wanted).limit(MAX);
  }

  private Optional<Dated> time(Predicate<Box> wanted) {
    return find(wanted).flatMap(Microdata::dated).reduce(Dated::sharpened);
  }

  /** Without a mark, the first time on the page is the article's. */
  private Optional<Dated> anyTime() {
    return find(box -> box.name().equals("time") && !isModified(box))
        .filter(box -> !box.attr("datetime").isEmpty())
        .limit(1)
        .flatMap(Microdata::dated)
        .findFirst();
  }

  private static boolean isModified(Box box) {
    return is(box, "dateModified") || isTime(box, "updated");
  }

  private static boolean isTime(Box box, String... classes) {
    return box.name().equals("time") && Stream.of(classes).anyMatch(box.element()::hasClass);
  }

  private static boolean is(Box box, String property) {
    return box.attr("itemprop").equals(property);
  }

  private static Stream<Dated> dated(Box box) {
    String value = box.firstAttr("datetime", "content");
    return Dates.machine(value.isEmpty() ? box.element().text() : value).stream();
  }
}
