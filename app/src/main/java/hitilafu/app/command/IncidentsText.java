package hitilafu.app.command;

import hitilafu.app.phrase.PhraseTime;
import hitilafu.app.phrase.PhraseWord;
import hitilafu.index.query.Matching;
import hitilafu.index.search.Hit;
import hitilafu.index.search.Reasons;
import hitilafu.index.search.SearchResult;
import hitilafu.model.Incident;
import java.time.ZoneId;
import java.util.stream.Collectors;

/** Incidents that were found, for a terminal. */
final class IncidentsText {
  private IncidentsText() {}

  static String of(SearchResult result) {
    StringBuilder text = new StringBuilder();
    if (result.corrected() != null) {
      text.append("Looked for \"%s\" instead.%n".formatted(result.corrected()));
    }
    result
        .understood()
        .forEach(part -> text.append("\"%s\" is %s.%n".formatted(part.text(), part.meaning())));
    if (result.matching() != Matching.ALL_WORDS) {
      text.append("No incident has all of these words; what follows has some.%n".formatted());
    }
    result.hits().forEach(hit -> text.append(lines(hit)));
    if (!result.others().isEmpty()) {
      text.append("With some of the words:%n".formatted());
      result.others().forEach(hit -> text.append(lines(hit)));
    }
    return text.append("Incidents found: %,d.".formatted(result.total())).toString();
  }

  private static String lines(Hit hit) {
    return line(hit.incident()) + (hit.reasons() == null ? "" : reasons(hit));
  }

  private static String line(Incident incident) {
    PhraseTime time = PhraseTime.brief(ZoneId.of(incident.zone()));
    return "%s  %s%n    %s · %s · %s%n"
        .formatted(
            incident.id(),
            incident.title(),
            time.interval(incident.start(), incident.end()).text(),
            PhraseWord.of(incident.status()),
            PhraseWord.of(incident.grade()));
  }

  private static String reasons(Hit hit) {
    Reasons reasons = hit.reasons();
    String parts =
        reasons.parts().stream().map(IncidentsText::share).collect(Collectors.joining(" + "));
    return "    %.2f = (%s) x %.2f%n"
        .formatted(hit.score(), parts.isEmpty() ? "1" : parts, reasons.standing());
  }

  private static String share(Reasons.Share share) {
    String where =
        share.finds().stream().limit(2).map(Reasons.Find::where).collect(Collectors.joining(", "));
    return "%.2f %s%s"
        .formatted(share.points(), share.asked(), where.isEmpty() ? "" : " in " + where);
  }
}
