package hitilafu.app.web.correct;

import hitilafu.app.correct.Preview.Change;
import hitilafu.app.phrase.Phrase;
import hitilafu.app.phrase.PhraseCorrection;
import hitilafu.app.phrase.PhraseField;
import hitilafu.app.phrase.PhraseTime;
import hitilafu.app.phrase.PhraseWord;
import hitilafu.app.web.evidence.Reports;
import hitilafu.app.web.page.Reader;
import hitilafu.model.Incident;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What would become of one incident, in finished words.
 *
 * @param fate what happens to it as a whole
 * @param rows field by field, what changes; of one that appears or is no more, what is known of it
 */
record Foreseen(String title, String fate, List<Row> rows) {
  private static final List<String> FIELDS =
      List.of(
          "title",
          "service",
          "operator",
          "place",
          "start",
          "end",
          "duration",
          "level",
          "status",
          "cause",
          "counts",
          "agencies",
          "affectedServices",
          "workaround",
          "grade",
          "reports",
          "review");

  /**
   * A field.
   *
   * @param before null where there was no such incident
   * @param after null where there is none any more
   */
  record Row(String field, String before, String after) {}

  static Foreseen of(Change change, Reader reader) {
    Incident any = change.after() != null ? change.after() : change.before();
    PhraseTime time = PhraseTime.brief(reader.zone(any.zone()));
    List<Row> rows = new ArrayList<>();
    for (String field : FIELDS) {
      String before = words(change.before(), field, time);
      String after = words(change.after(), field, time);
      boolean both = before != null && after != null;
      boolean stated = !Phrase.NOT_STATED.equals(Objects.requireNonNullElse(before, after));
      if (both ? !before.equals(after) : stated) {
        rows.add(new Row(field.equals("affectedServices") ? "also hit" : field, before, after));
      }
    }
    return new Foreseen(any.title(), fate(change, rows), rows);
  }

  private static String fate(Change change, List<Row> rows) {
    String other = change.other() == null ? null : "“" + change.other().title() + "”";
    if (change.before() == null) {
      return other == null
          ? "Becomes an incident."
          : "Becomes an incident of its own. Its first report is of " + other + " now.";
    }
    if (change.after() == null) {
      return other == null
          ? "Is no incident any more."
          : "Is no incident of its own any more. Its reports are then of " + other + ".";
    }
    return rows.isEmpty() ? "Changes in nothing that its page says first." : "Changes.";
  }

  private static String words(Incident incident, String field, PhraseTime time) {
    if (incident == null) {
      return null;
    }
    return switch (field) {
      case "title" -> incident.title();
      case "grade" -> PhraseWord.of(incident.grade());
      case "reports" -> new Reports(incident, time).count();
      case "review" -> PhraseCorrection.state(incident.review());
      default -> PhraseField.of(incident, field, time);
    };
  }
}
