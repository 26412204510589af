package hitilafu.app.phrase;

import hitilafu.model.Incident;
import hitilafu.model.ServiceRef;
import java.util.List;
import java.util.stream.Collectors;

/** The value of an incident's field, as shown, in words. */
public final class PhraseField {
  private PhraseField() {}

  /**
   * By the field's name in an incident; "not stated" if it has no value.
   *
   * @throws IllegalArgumentException if there is no such field
   */
  public static String of(Incident incident, String field, PhraseTime time) {
    return switch (field) {
      case "service" -> incident.service().name();
      case "operator" -> stated(incident.operator());
      case "place" -> PhraseClaim.of(incident.place());
      case "start" -> time.moment(incident.start()).text();
      case "end" -> time.moment(incident.end()).text();
      case "duration" -> PhraseLength.of(incident.duration());
      case "level" -> PhraseWord.of(incident.level());
      case "status" -> PhraseWord.of(incident.status());
      case "cause" -> PhraseClaim.of(incident.cause());
      case "counts" -> list(incident.counts().stream().map(PhraseClaim::of).toList());
      case "agencies" -> list(incident.agencies());
      case "affectedServices" ->
          list(incident.affectedServices().stream().map(ServiceRef::name).toList());
      case "workaround" -> stated(incident.workaround());
      default -> throw new IllegalArgumentException("an incident shows no " + field);
    };
  }

  private static String stated(String text) {
    return text == null ? Phrase.NOT_STATED : text;
  }

  private static String list(List<String> values) {
    return values.isEmpty() ? Phrase.NOT_STATED : values.stream().collect(Collectors.joining("; "));
  }
}
