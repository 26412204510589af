package hitilafu.model;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * An analyst's claim: who put what right, when and why. It outranks the machine's, and is undone by
 * another one only. It names observations, because these stay when incidents are merged and split.
 *
 * @param id hash of all the rest
 * @param observations what it is about, sorted; never empty. Of an UNDO those of what it undoes
 * @param staying of a SPLIT: the observations that the others are split from, sorted; else empty
 * @param field of SET and CLEAR: the field's name; else null
 * @param value of SET: the value, as people write it; else null
 * @param undoes of an UNDO: the id of the correction that holds no more; else null
 * @param at when it was made; of two that disagree the later one holds
 * @param by who made it
 * @param why the reason
 */
public record Correction(
    String id,
    CorrectionKind kind,
    List<String> observations,
    List<String> staying,
    String field,
    String value,
    String undoes,
    Instant at,
    String by,
    String why) {

  public Correction {
    Absent.never(kind, "kind");
    observations = sorted(observations);
    staying = sorted(staying);
    field = Absent.text(field);
    value = Absent.text(value);
    undoes = Absent.text(undoes);
    Absent.never(at, "at");
    by = Absent.never(by, "by");
    why = Absent.never(why, "why");
    require(!observations.isEmpty(), "a correction names at least one observation");
    require(
        kind != CorrectionKind.MERGE || observations.size() > 1,
        "a merge names at least two observations");
    require((kind == CorrectionKind.SPLIT) != staying.isEmpty(), "a split names those that stay");
    require(
        observations.stream().noneMatch(staying::contains),
        "an observation cannot be split off and stay");
    boolean ofField = kind == CorrectionKind.SET || kind == CorrectionKind.CLEAR;
    require(ofField == (field != null), "set and clear, and only they, name a field");
    require((kind == CorrectionKind.SET) == (value != null), "set, and only it, has a value");
    require((kind == CorrectionKind.UNDO) == (undoes != null), "undo, and only it, has undoes");
    String named = String.join(" ", observations);
    String own =
        ContentId.of(kind, named, String.join(" ", staying), field, value, undoes, at, by, why);
    require(id == null || id.equals(own), "the id is not that of the rest, which is " + own);
    id = own;
  }

  /** A correction of one kind without field, value and what else only some kinds have. */
  public static Correction of(
      CorrectionKind kind, List<String> observations, Instant at, String by, String why) {
    return new Correction(null, kind, observations, null, null, null, null, at, by, why);
  }

  /** One that sets a field, or clears it where the value is null. */
  public static Correction ofField(
      String observation, String field, String value, Instant at, String by, String why) {
    CorrectionKind kind = value == null ? CorrectionKind.CLEAR : CorrectionKind.SET;
    return new Correction(null, kind, List.of(observation), null, field, value, null, at, by, why);
  }

  /** One that splits some observations off from those that stay. */
  public static Correction split(
      List<String> off, List<String> staying, Instant at, String by, String why) {
    return new Correction(null, CorrectionKind.SPLIT, off, staying, null, null, null, at, by, why);
  }

  /** One that undoes another. */
  public static Correction undo(Correction other, Instant at, String by, String why) {
    return new Correction(
        null, CorrectionKind.UNDO, other.named(), null, null, null, other.id(), at, by, why);
  }

  /** All observations that it names. */
  public List<String> named() {
    return Stream.concat(observations.stream(), staying.stream()).sorted().toList();
  }

  private static List<String> sorted(List<String> ids) {
    return Absent.list(ids).stream().map(String::strip).distinct().sorted().toList();
  }

  private static void require(boolean holds, String message) {
    if (!holds) {
      throw new IllegalArgumentException(message);
    }
  }
}
