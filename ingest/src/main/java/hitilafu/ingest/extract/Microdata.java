package hitilafu.ingest.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page marks as its headline, times and authors in the visible text. */
final class Microdata {
  private static final String PUBLISHED =
      "[itemprop=datePublished], time[pubdate], time.published, time.entry-date";
  private static final String MODIFIED = "[itemprop=dateModified], time.updated";
  private static final String AUTHOR =
      "[itemprop=author] [itemprop=name], [itemprop=author], [rel=author], .byline, .author-name";
  private static final String ARTICLE =
      "[itemtype~=schema\\.org/\\w{0,20}(Article|BlogPosting|SpecialAnnouncement)]";
  private static final int MAX_BYLINE = 120;

  private Microdata() {}

  /** Reads a page from which the noise is gone. */
  static Metadata read(Document page) {
    Element item = page.selectFirst(ARTICLE);
    return new Metadata(
        headline(page),
        time(page, PUBLISHED).or(() -> anyTime(page)).orElse(null),
        time(page, MODIFIED).orElse(null),
        authors(page),
        null,
        null,
        null,
        item != null,
        item != null && item.attr("itemtype").contains("SpecialAnnouncement"));
  }

  private static String headline(Document page) {
    Element headline = page.selectFirst("[itemprop=headline]");
    return headline == null
        ? null
        : headline.hasAttr("content") ? headline.attr("content") : headline.text();
  }

  private static Optional<Dated> time(Document page, String query) {
    return page.select(query).stream().limit(10).flatMap(Microdata::dated).reduce(Dated::sharpened);
  }

  /** Without a mark, the first time on the page is the article's. */
  private static Optional<Dated> anyTime(Document page) {
    return page.select("time[datetime]").stream()
        .filter(time -> !time.is(MODIFIED))
        .limit(1)
        .flatMap(Microdata::dated)
        .findFirst();
  }

  private static Stream<Dated> dated(Element element) {
    return Stream.of("datetime", "content")
        .map(element::attr)
        .filter(value -> !value.isEmpty())
        .findFirst()
        .or(() -> Optional.of(element.text()))
        .flatMap(Dates::machine)
        .stream();
  }

  private static List<String> authors(Document page) {
    List<String> names = new ArrayList<>();
    for (String query : AUTHOR.split(", ")) {
      for (Element element : page.select(query).stream().limit(10).toList()) {
        String text = element.hasAttr("content") ? element.attr("content") : element.text();
        if (text.length() <= MAX_BYLINE) {
          Authors.fromMarked(text).forEach(name -> Authors.add(name, names));
        }
      }
      if (!names.isEmpty()) {
        return names;
      }
    }
    return names;
  }
}
