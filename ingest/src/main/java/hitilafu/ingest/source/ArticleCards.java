package hitilafu.ingest.source;

import hitilafu.ingest.extract.CleanText;
import hitilafu.ingest.extract.Dated;
import hitilafu.model.ProblemType;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** What a listing page shows of each article: a headline that is a link, perhaps a date. */
final class ArticleCards {
  private static final String LINK = "a[href]";
  private static final String HEADLINE = "h1, h2, h3, h4, h5, h6";

  private final String title;
  private final String date;
  private final CardDates dates;
  private final Harvest harvest;
  private final Tally unlinked = new Tally("articles without a link");
  private final Tally undated =
      new Tally("dates that cannot be read, for which dateFormat can say how they are written");

  ArticleCards(Map<String, String> settings, Harvest harvest) {
    this.title = settings.get(ListingSettings.TITLE);
    this.date = settings.getOrDefault(ListingSettings.DATE, "time[datetime]");
    this.dates = CardDates.of(settings.get(ListingSettings.DATE_FORMAT));
    this.harvest = harvest;
  }

  void read(List<Element> cards) {
    cards.forEach(this::read);
    unlinked.problem(ProblemType.INVALID_FIELD).ifPresent(harvest::add);
    undated.problem(ProblemType.INVALID_FIELD).ifPresent(harvest::add);
  }

  private void read(Element card) {
    Optional<Element> link = link(card);
    if (link.isEmpty()) {
      unlinked.add(card.text());
    }
    link.flatMap(a -> harvest.link(a.attr("href")).map(url -> entry(card, a, url)))
        .ifPresent(harvest::add);
  }

  private Entry entry(Element card, Element link, String url) {
    Optional<Dated> dated = dated(card);
    return new Entry(
        url,
        null,
        title(card, link),
        dated.map(Dated::at).orElse(null),
        dated.map(Dated::precision).orElse(null),
        null);
  }

  /** The headline's, because pictures and rubrics are often links as well. */
  private Optional<Element> link(Element card) {
    Element headline = headline(card);
    return Stream.of(around(headline), within(headline), around(card), within(card))
        .filter(Objects::nonNull)
        .findFirst();
  }

  private Element headline(Element card) {
    return card.selectFirst(title == null ? HEADLINE : title);
  }

  private String title(Element card, Element link) {
    return Stream.of(Optional.ofNullable(headline(card)), Optional.of(link))
        .flatMap(Optional::stream)
        .map(element -> CleanText.of(element.text()))
        .filter(text -> !text.isEmpty())
        .findFirst()
        .orElse(null);
  }

  private Optional<Dated> dated(Element card) {
    Element element = card.selectFirst(date);
    if (element == null) {
      return Optional.empty();
    }
    Optional<Dated> dated = dates.read(element);
    if (dated.isEmpty()) {
      undated.add(element.text());
    }
    return dated;
  }

  private static Element around(Element element) {
    return element == null ? null : element.closest(LINK);
  }

  private static Element within(Element element) {
    return element == null ? null : element.selectFirst(LINK);
  }
}
