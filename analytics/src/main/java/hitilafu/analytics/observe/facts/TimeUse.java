package hitilafu.analytics.observe.facts;

import hitilafu.analytics.observe.learned.LinearModel;
import hitilafu.analytics.observe.learned.Odds;
import hitilafu.analytics.observe.lines.Candidate;
import hitilafu.analytics.observe.lines.Failure;
import hitilafu.analytics.observe.lines.Finding;
import hitilafu.analytics.observe.lines.Line;
import hitilafu.analytics.observe.lines.Surroundings;
import hitilafu.analytics.observe.lines.TimeRole;
import hitilafu.analytics.observe.text.Sign;
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
import java.util.Optional;

/** A time expression where it stands, and how likely it is what to the event. */
public record TimeUse(Line line, TimeExpression time, Odds<TimeRole> roles) {

  /** The lines with what each of their times is likely to be. */
  public static List<Line> judge(List<Line> lines, Anchor anchor, LinearModel<TimeRole> model) {
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
  public static List<TimeUse> of(List<Line> lines) {
    return lines.stream()
        .flatMap(
            line ->
                line.times().stream().map(time -> new TimeUse(line, time, line.roles().get(time))))
        .toList();
  }

  /** What the model sees of a time expression. */
  public static Collection<String> features(
      List<Line> lines, int at, TimeExpression time, Anchor anchor) {
    Line line = lines.get(at);
    Candidate<Span> seen = Surroundings.of(lines, at, line.span(time));
    Moment value = time.value();
    seen.is("=" + value.precision());
    seen.is("days " + days(value, anchor));
    int order = line.times().indexOf(time);
    seen.is(
        order == 0
            ? "first in line"
            : order == line.times().size() - 1 ? "last in line" : "in line");
    seen.is("times in line " + Math.min(3, line.times().size()));
    boolean first = lines.subList(0, at).stream().allMatch(l -> l.times().isEmpty()) && order == 0;
    seen.is(first, "first in text");
    boolean hours =
        line.times().stream()
            .anyMatch(t -> t != time && t.value().precision().compareTo(Precision.HOUR) <= 0);
    seen.is(hours, "beside a clock time");
    near(seen, line, time, "failure", line.findFailure().map(Failure::span));
    near(seen, line, time, "return", Optional.ofNullable(line.restored()));
    near(seen, line, time, "speech", line.signs().first(Sign.SPEAKS));
    return seen.features();
  }

  /** How near a time stands to words that tell something, and whether no other is nearer. */
  private static void near(
      Candidate<Span> seen, Line line, TimeExpression time, String what, Optional<Span> words) {
    if (words.isEmpty() || words.get().end() - words.get().start() == line.text().length()) {
      return;
    }
    Span span = line.span(time);
    int distance = words.get().distance(span);
    seen.is(
        "near "
            + what
            + (distance < 12 ? " 0" : distance < 30 ? " 1" : distance < 70 ? " 2" : " 3"));
    boolean nearest =
        line.times().stream().noneMatch(t -> words.get().distance(line.span(t)) < distance);
    seen.is(nearest, "nearest " + what);
    seen.is(span.start() >= words.get().end(), "behind " + what);
    seen.is(line.sentence().clause(span) == line.sentence().clause(words.get()), "with " + what);
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

  public double odds(TimeRole role) {
    return roles.of(role);
  }

  public TimeRole role() {
    return roles.best(TimeRole.class);
  }

  /** Its moment; only the day of it if it is rather the hour at which someone said so. */
  public Finding<Moment> unlessSaid(TimeRole role, Anchor anchor) {
    boolean said = odds(TimeRole.SAID) > Math.max(0, odds(role));
    Moment value = time.value();
    return new Finding<>(said ? Days.of(value, anchor.zone()) : value, words());
  }

  public boolean clock() {
    return time.value().precision().compareTo(Precision.HOUR) <= 0;
  }

  public Evidence words() {
    return line.sentence().evidence(line.span(time));
  }
}
