package hitilafu.analytics.observe;

import com.fasterxml.jackson.databind.JsonNode;
import hitilafu.model.Cause;
import hitilafu.model.CauseCategory;
import hitilafu.model.CauseDetail;
import hitilafu.model.Count;
import hitilafu.model.Lifecycle;
import hitilafu.model.Minutes;
import hitilafu.model.Moment;
import hitilafu.model.Observation;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * How well when, why, how many and whether it is over were read. What the label has is counted as
 * right or not; what it leaves open and was read all the same, as a fact too many.
 */
final class FactScores {
  private final BiConsumer<String, Boolean> count;

  /**
   * @param count takes a measure and a hit or a miss of it
   */
  FactScores(BiConsumer<String, Boolean> count) {
    this.count = count;
  }

  void add(Report report, Optional<Observation> read) {
    ZoneId zone = ZoneId.of(read.map(Observation::zone).orElse("UTC"));
    JsonNode label = report.label();
    day("start", label.path("start"), read.map(Observation::start), zone);
    day("end", label.path("end"), read.map(Observation::end), zone);
    duration(label.path("duration_minutes_stated"), read.map(Observation::duration));
    status(label.path("status_at_publication").asText(), read.map(Observation::lifecycle));
    cause(label, read.map(Observation::cause));
    counts(label, read.map(Observation::counts).orElse(List.of()));
  }

  private void day(String what, JsonNode label, Optional<Moment> read, ZoneId zone) {
    Optional<Moment> moment = read.filter(Moment::resolved);
    if (label.hasNonNull("value")) {
      String value = label.get("value").asText();
      boolean hit =
          value.length() >= 10
              && moment
                  .map(m -> LocalDate.ofInstant(m.earliest(), zone).toString())
                  .filter(value.substring(0, 10)::equals)
                  .isPresent();
      count.accept(what + " day", hit);
    } else {
      count.accept(what + " too many", moment.isPresent());
    }
  }

  private void duration(JsonNode label, Optional<Minutes> read) {
    Optional<Minutes> stated = read.filter(Minutes::stated);
    if (label.isNumber()) {
      count.accept("duration", stated.filter(m -> near(m, label.asDouble())).isPresent());
    } else {
      count.accept("duration too many", stated.isPresent());
    }
  }

  private static boolean near(Minutes read, double label) {
    Number value =
        read.best() != null ? read.best() : read.low() != null ? read.low() : read.high();
    return value != null && Math.abs(value.doubleValue() - label) <= 0.1 * label;
  }

  private void status(String label, Optional<Lifecycle> read) {
    if (!label.isEmpty() && !label.equals("null") && !label.equals("unknown")) {
      count.accept("status", read.filter(l -> label.equals(status(l))).isPresent());
    }
  }

  private static String status(Lifecycle lifecycle) {
    return switch (lifecycle) {
      case RESOLVED -> "resolved";
      case MONITORING -> "partial";
      case INVESTIGATING, IDENTIFIED -> "ongoing";
      default -> "unknown";
    };
  }

  private void cause(JsonNode label, Optional<Cause> read) {
    List<String> right = new ArrayList<>();
    label.path("cause_category_also_accept").forEach(node -> right.add(node.asText()));
    right.add(label.path("cause_category").asText("null").replace("null", "unknown"));
    String claimed = read.map(FactScores::mechanism).orElse("unknown");
    count.accept("cause", right.contains(claimed));
    if (!claimed.equals("unknown")) {
      count.accept("mechanism claimed", right.contains(claimed));
    }
  }

  private static String mechanism(Cause cause) {
    CauseDetail detail = cause.detail();
    boolean unknown = detail == null && cause.category() == CauseCategory.UNKNOWN;
    return unknown || detail == null ? "unknown" : detail.name().toLowerCase(Locale.ROOT);
  }

  private void counts(JsonNode label, List<Count> read) {
    List<Long> labels = values(label.path("counts"));
    List<Long> context = values(label.path("context_counts"));
    List<Long> claimed = read.stream().map(Count::value).filter(v -> v != null).toList();
    labels.forEach(l -> count.accept("counts recall", claimed.contains(l)));
    claimed.forEach(c -> count.accept("counts precision", labels.contains(c)));
    context.stream()
        .filter(c -> !labels.contains(c))
        .forEach(c -> count.accept("counts too many", claimed.contains(c)));
  }

  private static List<Long> values(JsonNode counts) {
    List<Long> values = new ArrayList<>();
    for (JsonNode count : counts) {
      if (count.path("value").isNumber()) {
        values.add(count.get("value").asLong());
      }
    }
    return values;
  }
}
