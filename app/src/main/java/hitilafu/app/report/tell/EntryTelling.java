package hitilafu.app.report.tell;

import hitilafu.app.phrase.PhraseLength;
import hitilafu.app.phrase.PhraseTime;
import hitilafu.app.phrase.PhraseWord;
import hitilafu.app.report.Account;
import hitilafu.model.Incident;
import hitilafu.model.Observation;
import hitilafu.model.ObservationKind;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Tells of single incidents: in full, or in a line of the register. */
record EntryTelling(Telling telling) {
  private static final int MOST_REPORTS = 6;

  /** In full. */
  Entry entry(Account account) {
    Incident incident = account.incident();
    Claimants who = telling.who(incident);
    Words first = new WhatHappened(incident, who).sentence();
    Words second = new WhatElse(incident, who).sentence();
    return new Entry(
        Numbers.id(incident.id()),
        telling.numbers().of(incident.id()),
        incident.title(),
        telling.incidentPage(incident),
        when(incident),
        length(account),
        incident.level() == null ? "level not stated" : PhraseWord.of(incident.level()),
        PhraseWord.style(incident.level()),
        PhraseWord.of(incident.grade()),
        second.isEmpty() ? first : first.then(" ").then(second),
        Words.of(new Beside(telling, account).sentences()).then(reports(incident)));
  }

  static String when(Incident incident) {
    return PhraseTime.brief(ZoneId.of(incident.zone()))
        .interval(incident.start(), incident.end())
        .text();
  }

  static String length(Account account) {
    Incident incident = account.incident();
    boolean open = account.openEnded() && incident.kind() != ObservationKind.MAINTENANCE;
    return incident.duration() == null && open
        ? "end not reported"
        : PhraseLength.of(incident.duration());
  }

  /** How many there are, and the first of them as footnotes. */
  private Words reports(Incident incident) {
    Map<String, Observation> byArticle = new LinkedHashMap<>();
    telling.who(incident).speaking().forEach(o -> byArticle.putIfAbsent(o.citation().article(), o));
    List<Integer> numbers =
        byArticle.values().stream()
            .limit(MOST_REPORTS)
            .map(o -> telling.sources().cite(o, "service", "kind"))
            .toList();
    return Words.of(PhraseWord.many(byArticle.size(), "report")).then(" ").cite(numbers).then(".");
  }
}
