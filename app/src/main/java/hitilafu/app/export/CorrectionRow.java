package hitilafu.app.export;

import hitilafu.model.Correction;
import hitilafu.model.CorrectionKind;
import java.time.Instant;
import java.util.List;

/**
 * A correction as it is exported; fields as in {@link Correction}.
 *
 * @param incidents that hold now what it names, in order; empty if none does
 */
public record CorrectionRow(
    String id,
    List<String> incidents,
    CorrectionKind kind,
    List<String> observations,
    List<String> staying,
    String field,
    String value,
    String undoes,
    Instant at,
    String by,
    String why) {

  /** The row of a correction. */
  public static CorrectionRow of(Correction correction, List<String> incidents) {
    return new CorrectionRow(
        correction.id(),
        incidents,
        correction.kind(),
        correction.observations(),
        correction.staying(),
        correction.field(),
        correction.value(),
        correction.undoes(),
        correction.at(),
        correction.by(),
        correction.why());
  }
}
