package hitilafu.analytics.observe;

import hitilafu.model.Article;
import hitilafu.model.ArticleKind;
import hitilafu.model.Voice;
import java.util.List;

/**
 * Who stands behind the claim: an agency, in its own notice or quoted as owning up; else the press.
 */
final class VoiceReader {
  private static final Vocabulary OWNS_UP =
      Vocabulary.of(
          "said|says|stated|statement|notice|confirm(ed|s)|admit(ted|s)|announc(ed|es)",
          "apologi[sz](ed|es)|wrote|tweeted|inform|regret|told|report(ed|s)|acknowledg(ed|es)",
          "communicated|attribut\\w+|ilisema|imesema|ilithibitisha|ilitangaza|ilikiri|taarifa",
          "yaomba radhi");

  private VoiceReader() {}

  private static boolean agency(Mention mention) {
    return mention.known().stream().anyMatch(known -> known.agency() != null);
  }

  static Finding<Voice> read(Article article, List<Line> lines) {
    boolean own =
        article.kind() == ArticleKind.AGENCY_NOTICE || article.kind() == ArticleKind.STATUS_UPDATE;
    if (own) {
      return new Finding<>(Voice.AGENCY, List.of());
    }
    return lines.stream()
        .filter(line -> line.fails() || line.restored() != null)
        .filter(line -> line.mentions().stream().anyMatch(VoiceReader::agency))
        .flatMap(line -> OWNS_UP.find(line.sentence()).map(line.sentence()::evidence).stream())
        .findFirst()
        .map(words -> new Finding<>(Voice.AGENCY, words))
        .orElse(new Finding<>(Voice.PRESS, List.of()));
  }
}
