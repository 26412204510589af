package hitilafu.app.web.scope;

import hitilafu.app.export.ImpactRow;
import hitilafu.app.phrase.Phrase;
import hitilafu.app.phrase.PhraseLength;
import hitilafu.app.phrase.PhraseTime;
import hitilafu.app.phrase.PhraseWord;
import hitilafu.app.web.page.Address;
import hitilafu.app.web.page.Reader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * An incident of a scope in a line.
 *
 * @param beside what is to be said with it: that it is inferred, that its end is not known
 */
record IncidentWords(
    String href,
    String title,
    Phrase when,
    String length,
    String level,
    String style,
    String grade,
    String beside) {

  /** One for each incident, by its first impact; the newest first, the undated last. */
  static List<IncidentWords> of(List<ImpactRow> impacts, Reader reader) {
    Map<String, ImpactRow> first = new LinkedHashMap<>();
    impacts.forEach(
        impact ->
            first.merge(impact.incident(), impact, (a, b) -> a.stated() || !b.stated() ? a : b));
    List<ImpactRow> undated = first.values().stream().filter(row -> row.start() == null).toList();
    List<ImpactRow> dated = first.values().stream().filter(row -> row.start() != null).toList();
    return Stream.concat(dated.reversed().stream(), undated.stream())
        .map(impact -> of(impact, reader))
        .toList();
  }

  private static IncidentWords of(ImpactRow impact, Reader reader) {
    return new IncidentWords(
        Address.incident(impact.incident()),
        impact.title(),
        PhraseTime.brief(reader.zone(impact.zone())).interval(impact.start(), impact.end()),
        PhraseLength.of(impact.minutes()),
        PhraseWord.of(impact.level()),
        PhraseWord.style(impact.level()),
        PhraseWord.of(impact.grade()),
        impact.stated() ? impact.openEnded() ? "end not reported" : "" : "inferred");
  }
}
