package hitilafu.app.command;

import hitilafu.app.phrase.PhraseTime;
import hitilafu.app.phrase.PhraseWord;
import hitilafu.index.query.Matching;
import hitilafu.index.search.ArticleHit;
import hitilafu.index.search.ArticleResult;
import hitilafu.model.Citation;
import java.time.ZoneId;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Articles that were found, for a terminal. */
final class ArticlesText {
  /** A citation does not say by which clock the page is dated. */
  private static final PhraseTime TIME = PhraseTime.brief(ZoneId.of("UTC"));

  private ArticlesText() {}

  static String of(ArticleResult result) {
    StringBuilder text = new StringBuilder();
    if (result.matching() != Matching.ALL_WORDS) {
      text.append("No article has all of these words; what follows has some.%n".formatted());
    }
    result.hits().forEach(hit -> text.append(lines(hit)));
    return text.append("Articles found: %,d.".formatted(result.total())).toString();
  }

  private static String lines(ArticleHit hit) {
    Citation citation = hit.citation();
    StringBuilder lines = new StringBuilder();
    lines.append(citation.title() == null ? "(without a headline)" : citation.title());
    lines.append("%n    %s%n    %s%n".formatted(origin(citation), citation.url()));
    hit.snippets().stream()
        .filter(snippet -> !snippet.text().equals(citation.title()))
        .forEach(snippet -> lines.append("    \"%s\"%n".formatted(snippet.text())));
    hit.incidents()
        .forEach(rest -> lines.append("    > %s  %s%n".formatted(rest.id(), rest.title())));
    return lines.toString();
  }

  private static String origin(Citation citation) {
    String published = TIME.said(citation.publishedAt(), citation.publishedPrecision()).text();
    return Stream.of(citation.publisher(), published, PhraseWord.of(citation.kind()))
        .filter(Objects::nonNull)
        .collect(Collectors.joining(" · "));
  }
}
