package hitilafu.app.command;

import hitilafu.model.Cause;
import hitilafu.model.Count;
import hitilafu.model.Evidence;
import hitilafu.model.Incident;
import hitilafu.model.Moment;
import hitilafu.model.Observation;
import hitilafu.model.ServiceRef;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** An incident for a terminal. */
final class IncidentText {
  private static final DateTimeFormatter LOCAL =
      DateTimeFormatter.ofPattern("EEE d MMM uuuu HH:mm", Locale.ENGLISH);

  private final StringBuilder text = new StringBuilder();

  private IncidentText() {}

  static String of(Incident incident) {
    IncidentText page = new IncidentText();
    ZoneId zone = ZoneId.of(incident.zone());
    page.line("%s", incident.title());
    page.fact("grade", Words.of(incident.grade()));
    page.fact("status", Words.of(incident.status()));
    page.fact("from", moment(incident.start(), zone));
    page.fact("to", moment(incident.end(), zone));
    page.fact("level", Words.of(incident.level()));
    page.fact("cause", cause(incident.cause()));
    page.fact("how many", list(incident.counts().stream().map(Count::text).toList()));
    page.fact("agencies", list(incident.agencies()));
    page.fact(
        "also hit", list(incident.affectedServices().stream().map(ServiceRef::name).toList()));
    page.fact("instead", incident.workaround() == null ? "not stated" : incident.workaround());
    page.reports("Reports", incident.observations());
    page.reports("Recounted by", incident.background());
    return page.text.toString().stripTrailing();
  }

  private void reports(String heading, List<Observation> observations) {
    if (!observations.isEmpty()) {
      line("%n%s", heading);
    }
    for (Observation observation : observations) {
      line("  %s", observation.citation().title());
      line("  %s", observation.citation().url());
      observation
          .evidence()
          .forEach(
              (field, passages) ->
                  line(
                      "    %-16s %s",
                      field,
                      passages.list().stream()
                          .map(Evidence::quote)
                          .map(quote -> "“" + quote + "”")
                          .collect(Collectors.joining(" "))));
    }
  }

  private void fact(String name, String value) {
    line("  %-10s %s", name, value);
  }

  private void line(String format, Object... values) {
    text.append(format.formatted(values)).append(System.lineSeparator());
  }

  private static String moment(Moment moment, ZoneId zone) {
    if (moment == null) {
      return "not stated";
    }
    if (!moment.resolved()) {
      return "“" + moment.text() + "”, on no known date";
    }
    String earliest = LOCAL.format(moment.earliest().atZone(zone));
    return moment.earliest().equals(moment.latest())
        ? earliest
        : "between %s and %s".formatted(earliest, LOCAL.format(moment.latest().atZone(zone)));
  }

  private static String cause(Cause cause) {
    if (cause == null) {
      return "not stated";
    }
    String what = Words.of(cause.detail() == null ? cause.category() : cause.detail());
    return cause.phrase() == null ? what : what + ": “" + cause.phrase() + "”";
  }

  private static String list(List<String> values) {
    return values.isEmpty() ? "not stated" : String.join("; ", values);
  }
}
