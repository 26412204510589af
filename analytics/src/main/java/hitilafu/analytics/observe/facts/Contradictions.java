package hitilafu.analytics.observe.facts;

import hitilafu.analytics.observe.lines.TimeRole;
import hitilafu.analytics.observe.times.Anchor;
import hitilafu.analytics.observe.times.Days;
import hitilafu.model.Moment;
import hitilafu.model.Problem;
import hitilafu.model.ProblemType;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Dates that cannot be right: they are no fact of the event, and an editor should see them. */
public final class Contradictions {
  private static final Pattern WRITTEN_DATE = Pattern.compile(".*\\p{L}{3,}.*\\d.*");

  private Contradictions() {}

  public static List<Problem> in(List<TimeUse> uses, Anchor anchor, String article) {
    return uses.stream()
        .map(use -> contradiction(use, anchor))
        .flatMap(Optional::stream)
        .distinct()
        .map(message -> Problem.of(ProblemType.CONTRADICTORY_DATE, message).in(article))
        .toList();
  }

  /** Whether an outage cannot have begun or ended then, for its report came out before. */
  public static boolean isAhead(TimeUse use, Anchor anchor) {
    return isAhead(use.time().value(), anchor);
  }

  static boolean isAhead(Moment moment, Anchor anchor) {
    return anchor.day() != null
        && moment.resolved()
        && Days.first(moment, anchor.zone()).isAfter(anchor.day().plusDays(1));
  }

  private static Optional<String> contradiction(TimeUse use, Anchor anchor) {
    String words = "\"" + use.time().text() + "\"";
    boolean told = use.role() == TimeRole.START || use.role() == TimeRole.END;
    if (told && isAhead(use, anchor)) {
      return Optional.of(words + " is after " + anchor.day() + ", when the text came out");
    }
    boolean unsound =
        anchor.day() != null
            && !use.time().value().resolved()
            && WRITTEN_DATE.matcher(use.time().text()).matches();
    return unsound ? Optional.of(words + " contradicts itself") : Optional.empty();
  }
}
