package hitilafu.app.report.tell;

import hitilafu.app.http.SafeLink;
import hitilafu.app.phrase.Cut;
import hitilafu.app.phrase.PhraseTime;
import hitilafu.app.phrase.PhraseWord;
import hitilafu.app.phrase.Quotation;
import hitilafu.model.Citation;
import hitilafu.model.Evidence;
import hitilafu.model.Observation;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The sources of an issue, numbered as they are first cited, with the words that are cited. */
final class Sources {
  private static final int MOST_QUOTATIONS = 8;
  private static final int MOST_WORDS_ON_A_FIELD = 2;
  private static final int LONGEST = 160;

  private final Map<String, Cited> byArticle = new LinkedHashMap<>();
  private final PhraseTime time;

  private record Cited(int number, Citation citation, Set<Evidence> words) {}

  /**
   * @param zone in which it is told when a source spoke
   */
  Sources(ZoneId zone) {
    time = PhraseTime.brief(zone);
  }

  /** The number of a source; what it says on these fields is quoted. */
  int cite(Observation observation, String... fields) {
    Citation citation = observation.citation();
    Cited cited =
        byArticle.computeIfAbsent(
            citation.article(),
            article -> new Cited(byArticle.size() + 1, citation, new LinkedHashSet<>()));
    for (String field : fields) {
      observation.evidenceFor(field).stream()
          .limit(MOST_WORDS_ON_A_FIELD)
          .forEach(cited.words()::add);
    }
    return cited.number();
  }

  List<SourceText> all() {
    return byArticle.values().stream().map(this::text).toList();
  }

  private SourceText text(Cited cited) {
    Citation citation = cited.citation();
    SafeLink link = SafeLink.of(citation.url()).orElse(null);
    String host = link == null ? "publisher not stated" : link.host();
    List<Quotation> quotations =
        Quotation.of(new ArrayList<>(cited.words()), citation.language()).stream()
            .limit(MOST_QUOTATIONS)
            .toList();
    return new SourceText(
        cited.number(),
        shortened(citation.publisher() == null ? host : citation.publisher()),
        citation.title() == null ? null : shortened(citation.title()),
        PhraseWord.of(citation.kind()),
        time.said(citation.publishedAt(), citation.publishedPrecision()).text(),
        shortened(citation.url()),
        link == null ? null : link.href(),
        PhraseTime.captured(citation.capturedAt()),
        quotations);
  }

  private static String shortened(String text) {
    return Cut.after(text, LONGEST);
  }
}
