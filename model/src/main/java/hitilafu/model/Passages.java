package hitilafu.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;

/**
 * The words that one field of an observation rests on; in JSON a plain list. A type of its own
 * because Flink serialises a map of lists only through Kryo.
 *
 * @param list in the order of the article
 */
public record Passages(@JsonValue List<Evidence> list) {
  /** No words. */
  public static final Passages NONE = new Passages(List.of());

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public Passages {
    list = Absent.list(list);
  }
}
