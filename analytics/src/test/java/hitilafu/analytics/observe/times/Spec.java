package hitilafu.analytics.observe.times;

import com.fasterxml.jackson.databind.JsonNode;
import hitilafu.model.Precision;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A time expression that a case of Recognizers-Text expects.
 *
 * @param type date, datetime, daterange, datetimerange, time, timerange or another, as named there
 * @param values all that it may mean, the past one first
 */
record Spec(int start, int end, String type, List<Value> values) {
  /**
   * One meaning.
   *
   * @param from null for "before"
   * @param to null for "after"; the same as {@code from} for a single moment
   */
  record Value(String timex, boolean bounded, LocalDateTime from, LocalDateTime to) {}

  private static final Pattern SEASON = Pattern.compile("-(SP|SU|FA|WI)\\b");
  private static final Pattern ONE_UNIT = Pattern.compile("P(1[DWMY]|7D|T\\d+[HMS].*)\\)?$");
  private static final Pattern HOLIDAY =
      Pattern.compile(
          "(?i)christmas|easter|thanks ?giving|halloween|new"
              + " year|holiday|(labou?r|mother|father|memorial|independence|martin|earth|carnival|valentine)\\S*"
              + " ?day");

  static Spec of(JsonNode node, LocalDateTime told) {
    String type = node.path(node.has("TypeName") ? "TypeName" : "Typename").asText();
    List<Value> values = new ArrayList<>();
    for (JsonNode value : node.path("Resolution").path("values")) {
      String at = value.path("value").asText(null);
      values.add(
          new Value(
              value.path("timex").asText(),
              value.has("Mod") && !value.path("Mod").asText().equals("approx"),
              moment(at == null ? value.path("start").asText(null) : at, told),
              moment(at == null ? value.path("end").asText(null) : at, told)));
    }
    return new Spec(
        node.get("Start").asInt(),
        node.get("End").asInt() + 1,
        type.substring(type.indexOf('.') + 1),
        values);
  }

  private static LocalDateTime moment(String text, LocalDateTime told) {
    if (text == null || !text.matches("[\\d-]{10}( [\\d:]{8})?|\\d\\d:\\d\\d:\\d\\d")) {
      return null;
    }
    if (text.length() == 8) {
      return told.toLocalDate().atTime(LocalTime.parse(text));
    }
    return text.length() == 10
        ? LocalDate.parse(text).atStartOfDay()
        : LocalDateTime.parse(text.replace(' ', 'T'));
  }

  /** Why a reader of news need not read this; null if it need. */
  String beyond(String words, LocalDateTime told) {
    Value value = values.isEmpty() ? null : values.getFirst();
    if (value == null || !type.matches("(date|time)+(range)?")) {
      return "no single time: " + type;
    }
    boolean several = value.timex.startsWith("(") && !ONE_UNIT.matcher(value.timex).find();
    if (value.timex.contains("PRESENT_REF")) {
      return "now";
    }
    if (HOLIDAY.matcher(words).find()) {
      return "holidays";
    }
    if (SEASON.matcher(value.timex).find() || value.timex.contains("WE")) {
      return "seasons, weekends";
    }
    if (value.bounded) {
      return "open or trimmed ranges (before, after, end of)";
    }
    boolean range = type.equals("daterange") && several;
    boolean ahead = value.from != null && !value.from.isBefore(told) && type.endsWith("range");
    return range ? "ranges of several units, quarters" : ahead ? "ranges ahead" : null;
  }

  /** Whether these, which overlap it in the order of the text, mean one of the first values. */
  boolean meant(List<Tagged> found, int choices) {
    boolean told = !found.isEmpty() && found.stream().allMatch(f -> f.from() != null);
    return told && values.stream().limit(choices).anyMatch(value -> meant(found, value));
  }

  private boolean meant(List<Tagged> found, Value value) {
    Tagged first = found.getFirst();
    Tagged last = found.getLast();
    return switch (type) {
      case "date" -> first.precision() == Precision.DAY && first.from().equals(value.from);
      case "datetime" -> first.clock() && first.from().equals(value.from);
      case "time" -> first.clock() && first.from().toLocalTime().equals(value.from.toLocalTime());
      case "timerange" ->
          part(first, value) || same(first.from(), value.from) && same(last.from(), value.to);
      default ->
          part(first, value)
              || first.from().equals(value.from)
                  && (last.to().equals(value.to) || last.from().equals(value.to));
    };
  }

  private static boolean part(Tagged first, Value value) {
    return first.precision() == Precision.PART_OF_DAY
        && (first.timex().equals(value.timex) || first.timex().endsWith(value.timex));
  }

  private static boolean same(LocalDateTime a, LocalDateTime b) {
    return b != null && a.toLocalTime().equals(b.toLocalTime());
  }
}
