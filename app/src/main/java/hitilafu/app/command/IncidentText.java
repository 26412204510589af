package hitilafu.app.command;

import hitilafu.app.phrase.Phrase;
import hitilafu.app.phrase.PhraseCorrection;
import hitilafu.app.phrase.PhraseField;
import hitilafu.app.phrase.PhraseTime;
import hitilafu.app.phrase.PhraseWord;
import hitilafu.model.Amendment;
import hitilafu.model.Choice;
import hitilafu.model.Correction;
import hitilafu.model.Evidence;
import hitilafu.model.Incident;
import hitilafu.model.IncidentUpdate;
import hitilafu.model.Link;
import hitilafu.model.Observation;
import hitilafu.model.Passages;
import hitilafu.model.Review;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** An incident for a terminal. */
final class IncidentText {
  private static final Map<String, String> NAMES = names();

  private final StringBuilder text = new StringBuilder();

  private IncidentText() {}

  /** The fields in the order in which they are told, and what they are called. */
  private static Map<String, String> names() {
    Map<String, String> names = new LinkedHashMap<>();
    names.put("duration", "lasted");
    names.put("level", "level");
    names.put("status", "status");
    names.put("cause", "cause");
    names.put("counts", "how many");
    names.put("agencies", "agencies");
    names.put("affectedServices", "also hit");
    names.put("workaround", "instead");
    return names;
  }

  static String of(Incident incident) {
    IncidentText page = new IncidentText();
    page.line("%s", incident.title());
    page.facts(incident);
    page.corrections(incident.review());
    page.timeline(incident);
    page.links(incident);
    page.reports("Reports", incident.observations());
    page.reports("Recounted by", incident.background());
    return page.text.toString().stripTrailing();
  }

  private void facts(Incident incident) {
    PhraseTime time = PhraseTime.full(ZoneId.of(incident.zone()));
    fact("grade", PhraseWord.of(incident.grade()));
    fact("review", PhraseCorrection.state(incident.review()));
    fact("when", time.interval(incident.start(), incident.end()).text());
    NAMES.forEach((field, name) -> fact(name, told(incident, field, time)));
  }

  /** The value, and by which rule it was chosen where the reports do not agree. */
  private static String told(Incident incident, String field, PhraseTime time) {
    Choice choice = incident.shown().get(field);
    String value = PhraseField.of(incident, field, time);
    boolean chosen = choice != null && choice.claims().size() > 1;
    return chosen
        ? "%s  [%s, of %d claims]".formatted(value, choice.rule(), choice.claims().size())
        : value;
  }

  private void corrections(Review review) {
    if (!review.amendments().isEmpty()) {
      line("%nPut right");
    }
    for (Amendment amendment : review.amendments()) {
      Correction correction = amendment.correction();
      line("  %s  %s", correction.id(), PhraseCorrection.deed(correction));
      line("    %s", PhraseCorrection.reason(correction));
      if (!PhraseCorrection.beside(amendment).isEmpty()) {
        line("    %s", PhraseCorrection.beside(amendment));
      }
    }
  }

  private void timeline(Incident incident) {
    PhraseTime time = PhraseTime.brief(ZoneId.of(incident.zone()));
    line("%nTimeline");
    for (IncidentUpdate update : incident.updates()) {
      line(
          "  %-22s %s, %s%s",
          time.said(update.at(), update.precision()).text(),
          update.publisher() == null ? "publisher " + Phrase.NOT_STATED : update.publisher(),
          PhraseWord.of(update.lifecycle()),
          update.news().isEmpty() ? "" : "; first to tell: " + String.join(", ", update.news()));
      line("  %-22s %s", "", update.text() == null ? Phrase.NOT_STATED : update.text());
    }
  }

  private void links(Incident incident) {
    Map<String, String> titles = new HashMap<>();
    incident.allObservations().forEach(o -> titles.put(o.id(), title(o)));
    if (!incident.links().isEmpty()) {
      line("%nWhy these are one");
    }
    for (Link link : incident.links()) {
      line("  %.2f  %s", link.strength(), link.words());
      line("        %s", titles.get(link.observation()));
      line("        %s", titles.get(link.to()));
    }
  }

  private static String title(Observation observation) {
    String title = observation.citation().title();
    return title == null ? observation.citation().url() : title;
  }

  private void reports(String heading, List<Observation> observations) {
    if (!observations.isEmpty()) {
      line("%n%s", heading);
    }
    for (Observation observation : observations) {
      line("  %s  %s", observation.id(), title(observation));
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
}
