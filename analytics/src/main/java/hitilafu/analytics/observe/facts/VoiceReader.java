package hitilafu.analytics.observe.facts;

import hitilafu.analytics.observe.lines.Finding;
import hitilafu.analytics.observe.lines.Line;
import hitilafu.analytics.observe.names.Mention;
import hitilafu.analytics.observe.text.Organisations;
import hitilafu.analytics.observe.text.Sign;
import hitilafu.model.Article;
import hitilafu.model.ArticleKind;
import hitilafu.model.Evidence;
import hitilafu.model.Voice;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Who stands behind the claim: an agency, in its own notice or quoted as owning up; users, where
 * nobody else speaks; else the press.
 */
public final class VoiceReader {
  private VoiceReader() {}

  public static Finding<Voice> read(Article article, List<Line> lines) {
    boolean own =
        article.kind() == ArticleKind.AGENCY_NOTICE || article.kind() == ArticleKind.STATUS_UPDATE;
    if (own) {
      return new Finding<>(Voice.AGENCY, List.of());
    }
    return spoken(lines.stream().filter(VoiceReader::ownsUp), Sign.SPEAKS)
        .map(words -> new Finding<>(Voice.AGENCY, words))
        .or(
            () ->
                spoken(lines.stream().filter(Line::fails), Sign.USERS)
                    .map(words -> new Finding<>(Voice.USERS, words)))
        .orElse(new Finding<>(Voice.PRESS, List.of()));
  }

  private static boolean ownsUp(Line line) {
    boolean body =
        line.mentions().stream().anyMatch(Mention::isAgency)
            || !Organisations.in(line.sentence()).isEmpty()
            || line.has(Sign.OFFICE);
    boolean about =
        line.states() || line.claim() != null || line.has(Sign.HINTS) || line.has(Sign.TOUCHED);
    return about && (body || line.has(Sign.WE)) && !line.has(Sign.CRITIC);
  }

  private static Optional<Evidence> spoken(Stream<Line> lines, Sign sign) {
    return lines
        .flatMap(line -> line.signs().first(sign).map(line.sentence()::evidence).stream())
        .findFirst();
  }
}
