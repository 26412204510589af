package hitilafu.app.web.scope;

import hitilafu.app.reliability.Reliabilities;
import hitilafu.app.reliability.ReliabilityRow;
import hitilafu.app.web.page.Reader;
import hitilafu.model.Measures;
import hitilafu.model.Period;
import hitilafu.model.PeriodKind;
import hitilafu.model.Scope;
import java.util.List;
import java.util.Locale;

/**
 * One scope over a period, in finished words.
 *
 * @param key told apart from other sections of the page by
 * @param heading what of an organisation this is of; null for a service
 * @param parts months, or years where there would be too many
 * @param part what they are: "month" or "year"
 * @param incidents the newest first
 * @param more where the rest of them are; null if these are all
 */
record ScopeSection(
    String key,
    String heading,
    String sentence,
    boolean told,
    StripView strip,
    List<Fact> downtime,
    List<PartWords> parts,
    String part,
    List<CauseWords> causes,
    List<Fact> beside,
    List<Fact> delays,
    List<Fact> lost,
    List<Fact> past,
    List<Fact> coverage,
    List<IncidentWords> incidents,
    String more) {
  private static final int MOST_INCIDENTS = 100;

  static ScopeSection of(ReliabilityRow row, Reliabilities all, AskedDays asked, Reader reader) {
    Measures measures = row.measures();
    Scope scope = measures.scope();
    Period period = measures.period();
    ScopeSearch search = new ScopeSearch(scope);
    PeriodKind kind = PartWords.kind(period);
    List<IncidentWords> incidents = IncidentWords.of(row.impacts(), reader);
    return new ScopeSection(
        scope.kind().name().toLowerCase(Locale.ROOT),
        heading(scope),
        ScopeSentence.of(row),
        !incidents.isEmpty(),
        StripView.of(search, period, all.days(scope, period), all.watched(), asked.last()),
        new ScopeFacts(row).downtime(),
        all.parts(scope, period, kind).stream()
            .map(part -> PartWords.of(part, all.watched()))
            .toList(),
        kind.name().toLowerCase(Locale.ROOT),
        CauseWords.of(measures),
        new ScopeFacts(row).causes(),
        new ScopeFacts(row).delays(),
        new ScopeFacts(row).lost(),
        new ScopeFacts(row).past(all.yearBefore(scope, period)),
        new ScopeFacts(row).coverage(),
        incidents.stream().limit(MOST_INCIDENTS).toList(),
        incidents.size() > MOST_INCIDENTS ? search.in(period) : null);
  }

  private static String heading(Scope scope) {
    return switch (scope.kind()) {
      case SERVICE, COUNTRY -> null;
      case OPERATOR -> "The services that it answers for";
      case AGENCY -> "What hit it";
    };
  }
}
