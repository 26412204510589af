package hitilafu.analytics.observe.lines;

import hitilafu.analytics.observe.learned.Sense;
import hitilafu.analytics.observe.text.Sign;
import hitilafu.analytics.observe.times.TimeExpression;
import java.util.List;

/** What a model sees of a line in its text: its words, its neighbours' senses, its place. */
public final class LineFeatures {
  private static final double[] ODDS = {-2, -1, 0, 1, 2};
  private static final int LEAD = 4;

  private LineFeatures() {}

  public static Candidate<Line> of(List<Line> lines, int at) {
    Line line = lines.get(at);
    Candidate<Line> seen = new Candidate<>(line);
    seen.features().addAll(line.features());
    senses(seen, "", line);
    if (at > 0) {
      senses(seen, "before ", lines.get(at - 1));
    }
    if (at + 1 < lines.size()) {
      senses(seen, "next ", lines.get(at + 1));
    }
    seen.is(line.title() ? "in title" : at <= LEAD ? "in lead" : "in body");
    seen.is(at == lines.size() - 1, "last");
    boolean promises = line.has(Sign.NOT_YET) && line.restored() == null;
    seen.is(promises, "promises");
    seen.is(line.restored() != null, line.fails() ? "returns and fails" : "returns");
    seen.is(line.fails() && line.restored() == null, "fails");
    for (TimeExpression time : line.times()) {
      if (line.roles().containsKey(time)) {
        seen.is("time " + line.roles().get(time).best(TimeRole.class));
      }
    }
    return seen;
  }

  private static void senses(Candidate<Line> seen, String where, Line line) {
    for (Sense sense : Sense.values()) {
      seen.reaches(where + sense, line.odds().of(sense), ODDS);
    }
  }
}
