package hitilafu.analytics.metrics;

import hitilafu.model.Problem;
import hitilafu.model.ProblemType;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.flink.metrics.Counter;
import org.apache.flink.metrics.MetricGroup;

/**
 * A subtask's problems by their types. Each type has its counter from the start, so that the first
 * problem of a type is seen as a rise; what a document says cannot make new ones.
 */
public final class ProblemCounters {
  static final String NAME = "problems";
  private static final String TYPE = "type";

  private final Map<ProblemType, Counter> counters = new EnumMap<>(ProblemType.class);

  /**
   * @param subtask the metric group of the operator's subtask
   */
  public ProblemCounters(MetricGroup subtask) {
    for (ProblemType type : ProblemType.values()) {
      counters.put(type, subtask.addGroup(TYPE, label(type)).counter(NAME));
    }
  }

  /** Counts it. */
  public void count(Problem problem) {
    counters.get(problem.type()).inc();
  }

  /** How a type is written as a label: as in the log. */
  private static String label(ProblemType type) {
    return type.name().toLowerCase(Locale.ROOT);
  }

  /** The type that the counters of a group are for; empty if it is none of these groups. */
  static Optional<ProblemType> type(MetricGroup group) {
    String label = group.getAllVariables().get("<" + TYPE + ">");
    return Arrays.stream(ProblemType.values()).filter(t -> label(t).equals(label)).findFirst();
  }
}
