package hitilafu.analytics.observe;

import hitilafu.analytics.observe.learned.LinearModel;
import hitilafu.analytics.observe.learned.Odds;
import hitilafu.analytics.observe.text.Span;
import hitilafu.analytics.observe.times.Anchor;
import hitilafu.analytics.observe.times.Days;
import hitilafu.analytics.observe.times.TimeExpression;
import hitilafu.model.Evidence;
import hitilafu.model.Moment;
import hitilafu.model.Precision;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A time expression where it stands, and how likely it is what to the event. */
record TimeUse(Line line, TimeExpression time, Odds<TimeRole> roles) {

  /** The lines with what each of their times is likely to be. */
  static List<Line> judge(List<Line> lines, Anchor anchor, LinearModel<TimeRole> model) {
    List<Line> judged = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Map<TimeExpression, Odds<TimeRole>> roles = new HashMap<>();
      for (TimeExpression time : lines.get(i).times()) {
        roles.put(time, model.odds(features(lines, i, time, anchor)));
      }
      judged.add(lines.get(i).with(lines.get(i).times(), roles));
    }
    return judged;
  }

  /** Every time expression of these lines. */
  static List<TimeUse> of(List<Line> lines) {
    return lines.stream()
        .flatMap(
            line ->
                line.times().stream().map(time -> new TimeUse(line, time, line.roles().get(time))))
        .toList();
  }

  /** What the model sees of a time expression. */
  static Collection<String> features(
      List<Line> lines, int at, TimeExpression time, Anchor anchor) {
    Line line = lines.get(at);
    Candidate<Span> seen = Surroundings.of(lines, at, line.span(time));
    Moment value = time.value();
    seen.is("=" + value.precision());
    seen.is("days " + days(value, anchor));
    int order = line.times().indexOf(time);
    seen.is(order == 0 ? "first in line" : order == line.times().size() - 1 ? "last in line" : "in line");
    seen.is("times in line " + Math.min(3, line.times().size()));
    boolean first = lines.subList(0, at).stream().allMatch(l -> l.times().isEmpty()) && order == 0;
    seen.is(first, "first in text");
    boolean hours =
        line.times().stream()
            .anyMatch(t -> t != time && t.value().precision().compareTo(Precision.HOUR) <= 0);
    seen.is(hours, "beside a clock time");
    return seen.features();
  }

  private static String days(Moment value, Anchor anchor) {
    if (!value.resolved() || anchor.day() == null) {
      return "unknown";
    }
    long days = ChronoUnit.DAYS.between(Days.first(value, anchor.zone()), anchor.day());
    return days < 0
        ? "ahead"
        : days < 3 ? String.valueOf(days) : days < 8 ? "3-7" : days < 60 ? "8-59" : "60+";
  }

  double odds(TimeRole role) {
    return roles.of(role);
  }

  TimeRole role() {
    return roles.best(TimeRole.class);
  }

  boolean clock() {
    return time.value().precision().compareTo(Precision.HOUR) <= 0;
  }

  Evidence words() {
    return line.sentence().evidence(line.span(time));
  }
}
