package hitilafu.ingest.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * The titles that a page declares, without the site's name.
 *
 * @param meta of its meta elements, Open Graph's first
 * @param json JSON-LD's; null if there is none
 * @param element the title element's; null if there is none
 */
record Titles(List<String> meta, String json, String element) {
  static Titles of(List<String> meta, String json, String element, SiteNames site) {
    Map<String, String> clean = new HashMap<>();
    UnaryOperator<String> once =
        title -> title == null ? null : clean.computeIfAbsent(title, raw -> clean(raw, site));
    return new Titles(
        meta.stream().map(once).filter(Objects::nonNull).toList(),
        once.apply(json),
        once.apply(element));
  }

  private static String clean(String title, SiteNames site) {
    String clean = CleanText.of(title);
    return clean.isEmpty() ? null : TitleCut.withoutSite(clean, site);
  }

  /** The most to be trusted first: Open Graph's is what the publisher wants to be quoted with. */
  List<String> all() {
    return Stream.concat(meta.stream(), Stream.of(json, element)).filter(Objects::nonNull).toList();
  }

  /**
   * The headline of a page that prints this one. What is printed is what readers know; but where
   * all that is declared agrees on another, that is the one, unless it only has more around what is
   * printed.
   */
  String over(String printed) {
    return agreed()
        .filter(title -> !(" " + Words.key(title) + " ").contains(" " + Words.key(printed) + " "))
        .orElse(printed);
  }

  private Optional<String> agreed() {
    boolean agreed =
        json != null
            && !meta.isEmpty()
            && element != null
            && Words.key(json).equals(Words.key(meta.getFirst()))
            && Words.key(json).equals(Words.key(element));
    return agreed ? Optional.of(json) : Optional.empty();
  }

  /** The best without a printed one; empty if there is none at all. */
  String best() {
    return all().stream().findFirst().orElse("");
  }
}
