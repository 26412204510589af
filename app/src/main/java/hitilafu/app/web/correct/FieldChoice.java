package hitilafu.app.web.correct;

import hitilafu.analytics.correct.CorrectableField;
import hitilafu.app.phrase.Phrase;
import hitilafu.app.phrase.PhraseField;
import hitilafu.app.phrase.PhraseTime;
import hitilafu.model.Incident;
import java.util.List;

/**
 * A field that may be set.
 *
 * @param today its value in words
 * @param form how values are written
 * @param stated whether it has a value
 */
record FieldChoice(String name, String today, String form, boolean stated) {

  static List<FieldChoice> of(Incident incident, PhraseTime time) {
    return CorrectableField.ALL.stream().map(field -> of(field, incident, time)).toList();
  }

  private static FieldChoice of(CorrectableField<?> field, Incident incident, PhraseTime time) {
    String today = PhraseField.of(incident, field.name(), time);
    return new FieldChoice(field.name(), today, field.form(), !today.equals(Phrase.NOT_STATED));
  }
}
