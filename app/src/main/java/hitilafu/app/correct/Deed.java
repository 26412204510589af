package hitilafu.app.correct;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What a correction is to do: exactly one of these; the others are null.
 *
 * @param set field to value, as people write it
 * @param clear fields that have no value that can be stood for
 * @param merge incidents that are one with this one
 * @param split observations of it that are an incident of their own
 * @param notAnIncident whether its reports tell of no outage
 * @param reviewed whether it was looked at, and stands
 * @param undo an earlier correction; the beginning of its id will do
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Deed(
    Map<String, String> set,
    List<String> clear,
    List<String> merge,
    List<String> split,
    Boolean notAnIncident,
    Boolean reviewed,
    String undo) {

  /**
   * @throws CorrectionFault if it is not exactly one
   */
  public Deed {
    set = filled(set);
    clear = filled(clear);
    merge = filled(merge);
    split = filled(split);
    notAnIncident = Boolean.TRUE.equals(notAnIncident) ? true : null;
    reviewed = Boolean.TRUE.equals(reviewed) ? true : null;
    undo = undo == null || undo.isBlank() ? null : undo.strip();
    long deeds =
        Stream.of(set, clear, merge, split, notAnIncident, reviewed, undo)
            .filter(Objects::nonNull)
            .count();
    if (deeds != 1) {
      throw CorrectionFault.wrong(
          "a correction does one thing: set, clear, merge, split, notAnIncident, reviewed or undo");
    }
  }

  private static Map<String, String> filled(Map<String, String> map) {
    if (map == null || map.isEmpty()) {
      return null;
    }
    if (map.values().stream().anyMatch(value -> value == null || value.isBlank())) {
      throw CorrectionFault.wrong("a field is set to a value; clear takes one away");
    }
    return Map.copyOf(map);
  }

  private static List<String> filled(List<String> list) {
    List<String> given = list == null ? List.of() : list.stream().filter(Objects::nonNull).toList();
    return given.isEmpty() ? null : given;
  }
}
