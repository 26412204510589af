package hitilafu.app.command;

import hitilafu.app.phrase.Phrase;
import hitilafu.app.phrase.PhraseClaim;
import hitilafu.app.phrase.PhraseLength;
import hitilafu.app.phrase.PhraseTime;
import hitilafu.app.phrase.PhraseWord;
import hitilafu.model.Evidence;
import hitilafu.model.Incident;
import hitilafu.model.IncidentUpdate;
import hitilafu.model.Observation;
import hitilafu.model.Passages;
import hitilafu.model.ServiceRef;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;

/** An incident for a terminal. */
final class IncidentText {
  private final StringBuilder text = new StringBuilder();

  private IncidentText() {}

  static String of(Incident incident) {
    IncidentText page = new IncidentText();
    page.line("%s", incident.title());
    page.facts(incident);
    page.timeline(incident);
    page.reports("Reports", incident.observations());
    page.reports("Recounted by", incident.background());
    return page.text.toString().stripTrailing();
  }

  private void facts(Incident incident) {
    PhraseTime time = PhraseTime.full(ZoneId.of(incident.zone()));
    fact("grade", PhraseWord.of(incident.grade()));
    fact("status", PhraseWord.of(incident.status()));
    fact("when", time.interval(incident.start(), incident.end()).text());
    fact("lasted", PhraseLength.of(incident.duration()));
    fact("level", PhraseWord.of(incident.level()));
    fact("cause", PhraseClaim.of(incident.cause()));
    fact("how many", list(incident.counts().stream().map(PhraseClaim::of).toList()));
    fact("agencies", list(incident.agencies()));
    fact("also hit", list(incident.affectedServices().stream().map(ServiceRef::name).toList()));
    fact("instead", incident.workaround() == null ? Phrase.NOT_STATED : incident.workaround());
  }

  private void timeline(Incident incident) {
    PhraseTime time = PhraseTime.brief(ZoneId.of(incident.zone()));
    line("%nTimeline");
    for (IncidentUpdate update : incident.updates()) {
      line(
          "  %-22s %s, %s",
          time.said(update.at(), update.precision()).text(),
          update.publisher() == null ? "publisher " + Phrase.NOT_STATED : update.publisher(),
          PhraseWord.of(update.lifecycle()));
      line("  %-22s %s", "", update.text() == null ? Phrase.NOT_STATED : update.text());
    }
  }

  private void reports(String heading, List<Observation> observations) {
    if (!observations.isEmpty()) {
      line("%n%s", heading);
    }
    for (Observation observation : observations) {
      line("  %s", observation.citation().title());
      line("  %s", observation.citation().url());
      observation.evidence().forEach((field, words) -> line("    %-16s %s", field, quoted(words)));
    }
  }

  private static String quoted(Passages words) {
    return words.list().stream()
        .map(Evidence::quote)
        .map(quote -> "“" + quote + "”")
        .collect(Collectors.joining(" "));
  }

  private void fact(String name, String value) {
    line("  %-10s %s", name, value);
  }

  private void line(String format, Object... values) {
    text.append(format.formatted(values)).append(System.lineSeparator());
  }

  private static String list(List<String> values) {
    return values.isEmpty() ? Phrase.NOT_STATED : String.join("; ", values);
  }
}
