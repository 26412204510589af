package hitilafu.ingest.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What stands over a text: its headline, who it is by, and in which paper.
 *
 * @param title empty if there is none
 * @param authors empty if there are none
 * @param publisher null if the page does not tell
 */
record Heading(String title, List<String> authors, String publisher) {

  /**
   * Reads a page's heading.
   *
   * @param declared what JSON-LD and the meta elements say
   * @param text the article's blocks
   */
  static Heading read(Page page, MetaTags tags, Metadata declared, List<Block> text) {
    SiteNames site = SiteName.all(page, declared.publisher());
    Titles titles = Titles.of(tags.titles(), declared.title(), page.title(), site);
    Place place = Place.of(page, text);
    Optional<Headline> headline = Headlines.find(page, titles.all(), site, place.prose());
    List<Credit> credits = new ArrayList<>(JsonLdNames.read(page.things()));
    credits.addAll(tags.credits());
    credits.addAll(Byline.read(page, headline.map(place::below).orElse(place)));
    return new Heading(
        headline.map(Headline::text).map(titles::over).orElseGet(titles::best),
        Credits.choose(credits, site),
        declared.publisher() == null ? SiteName.find(page).orElse(null) : declared.publisher());
  }
}
