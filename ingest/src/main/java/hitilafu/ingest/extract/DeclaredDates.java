package hitilafu.ingest.extract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;

/** The dates that a page gives for machines only: in linked data and in meta elements. */
final class DeclaredDates {
  private static final Map<String, DateRole> PROPERTIES =
      Map.of(
          "datePublished", DateRole.PUBLISHED,
          "datePosted", DateRole.PUBLISHED,
          "dateModified", DateRole.MODIFIED);

  /** Said of a thing that is no article: it may be older than the page. */
  private static final List<String> CREATED = List.of("dateCreated", "uploadDate");

  private static final int MAX_METAS = 500;
  private static final int MAX_THINGS = 100;
  private static final int MAX_CONTENT = 60;

  private final Consumer<DateClaim> claims;
  private int said;

  private DeclaredDates(Consumer<DateClaim> claims) {
    this.claims = claims;
  }

  static void read(Page page, Consumer<DateClaim> claims) {
    DeclaredDates dates = new DeclaredDates(claims);
    page.things().stream().limit(MAX_THINGS).forEach(dates::thing);
    page.outline().declarations("meta").stream().limit(MAX_METAS).forEach(dates::meta);
  }

  private void thing(JsonNode thing) {
    boolean article = JsonLd.isArticle(thing) || JsonLd.isNotice(thing);
    DateWitness witness =
        article
            ? DateWitness.ARTICLE_DATA
            : JsonLd.isPage(thing) ? DateWitness.PAGE_DATA : DateWitness.LOOSE_META;
    PROPERTIES.forEach((name, role) -> add(thing.path(name).asText(), role, witness));
    if (!article) {
      CREATED.forEach(
          name -> add(thing.path(name).asText(), DateRole.UNSAID, DateWitness.LOOSE_META));
    }
  }

  private void meta(Element meta) {
    Attributes own = meta.attributes();
    String content = own.get("content");
    if (content.length() > MAX_CONTENT || !YearPlaces.any(content)) {
      return;
    }
    for (String naming : MetaTags.NAMING) {
      String name = own.get(naming);
      DateRole role = name.isEmpty() ? DateRole.OTHER : DateNames.ofProperty(name);
      if (role != DateRole.OTHER) {
        boolean loose = role == DateRole.UNSAID;
        boolean item = naming.equals("itemprop");
        add(
            content,
            role,
            loose ? DateWitness.LOOSE_META : item ? DateWitness.ITEM : DateWitness.META);
        return;
      }
    }
  }

  private void add(String content, DateRole role, DateWitness witness) {
    Dates.read(content)
        .ifPresent(read -> claims.accept(DateClaim.of(read, null, role, witness, said++)));
  }
}
