package hitilafu.app.web.search;

import hitilafu.app.phrase.Phrase;
import hitilafu.app.phrase.PhraseClaim;
import hitilafu.app.phrase.PhraseLength;
import hitilafu.app.phrase.PhraseTime;
import hitilafu.app.phrase.PhraseWord;
import hitilafu.app.web.evidence.Reports;
import hitilafu.app.web.page.Reader;
import hitilafu.index.search.Hit;
import hitilafu.index.search.Snippet;
import hitilafu.model.Incident;
import hitilafu.model.Lifecycle;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An incident in a list: at once what, when, how long, how sure.
 *
 * @param known what is known beside level and time, each in a few words
 * @param unstated names of what is not, apart from level and time, which say so themselves
 * @param snippets passages with the words of the query; empty without a query
 */
public record HitView(
    String id,
    String service,
    String country,
    Phrase when,
    String length,
    String level,
    String levelStyle,
    String grade,
    String cause,
    List<String> known,
    String hit,
    List<String> unstated,
    String reports,
    List<Snippet> snippets) {
  private static final int MOST_NAMES = 3;
  private static final int MOST_SNIPPETS = 2;

  public static HitView of(Hit hit, Reader reader) {
    Incident incident = hit.incident();
    PhraseTime time = PhraseTime.brief(reader.zone(incident.zone()));
    return new HitView(
        incident.id(),
        incident.service().name(),
        PhraseWord.country(incident.country()),
        time.interval(incident.start(), incident.end()),
        PhraseLength.of(incident.duration()),
        PhraseWord.of(incident.level()),
        PhraseWord.style(incident.level()),
        PhraseWord.of(incident.grade()),
        PhraseClaim.brief(incident.cause()),
        known(incident),
        hit(incident),
        unstated(incident),
        new Reports(incident, time).count(),
        snippets(hit));
  }

  private static List<String> known(Incident incident) {
    return Stream.of(PhraseWord.of(incident.status()), PhraseClaim.brief(incident.cause()))
        .filter(words -> !words.equals(Phrase.NOT_STATED))
        .toList();
  }

  /** Who and how many; figures are never added, so that only one of them is printed. */
  private static String hit(Incident incident) {
    int others = incident.counts().size() - 1;
    String more = others < 1 ? "" : " (" + PhraseWord.many(others, "other figure") + " claimed)";
    Stream<String> figure =
        incident.counts().stream().limit(1).map(count -> PhraseClaim.of(count) + more);
    Stream<String> agencies =
        incident.agencies().isEmpty()
            ? Stream.empty()
            : Stream.of(PhraseWord.list(incident.agencies(), MOST_NAMES) + " among those hit");
    return PhraseWord.capital(Stream.concat(figure, agencies).collect(Collectors.joining("; ")));
  }

  private static List<String> unstated(Incident incident) {
    Map<String, Boolean> missing = new LinkedHashMap<>();
    missing.put("status", incident.status() == Lifecycle.UNKNOWN);
    missing.put("cause", PhraseClaim.brief(incident.cause()).equals(Phrase.NOT_STATED));
    missing.put("how many", incident.counts().isEmpty());
    missing.put("agencies", incident.agencies().isEmpty());
    return missing.entrySet().stream().filter(Map.Entry::getValue).map(Map.Entry::getKey).toList();
  }

  /** What the index counts the service under: its id, else its name. */
  public static String serviceValue(Incident incident) {
    return incident.service().id() != null ? incident.service().id() : incident.service().name();
  }

  /** Passages of reports come first: the title stands above them anyway. */
  private static List<Snippet> snippets(Hit hit) {
    List<Snippet> passages =
        hit.snippets().stream().filter(snippet -> snippet.field().equals("evidence")).toList();
    Stream<Snippet> best = passages.isEmpty() ? hit.snippets().stream() : passages.stream();
    return best.limit(MOST_SNIPPETS).toList();
  }
}
