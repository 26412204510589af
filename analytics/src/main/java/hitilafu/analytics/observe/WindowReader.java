package hitilafu.analytics.observe;

import hitilafu.analytics.observe.text.Span;
import hitilafu.analytics.observe.text.Vocabulary;
import hitilafu.analytics.observe.times.TimeExpression;
import hitilafu.model.Moment;
import hitilafu.model.Precision;
import java.util.List;
import java.util.Optional;

/** The window of planned work: "from Saturday at 10 pm to Sunday at 2 am". */
final class WindowReader {
  private static final Vocabulary FROM = Vocabulary.of("from|between|starts?|starting|on|kuanzia");
  private static final Vocabulary TO = Vocabulary.of("to|until|till|and|ends?|through|hadi|–|-");
  private static final Vocabulary SAID =
      Vocabulary.of("notice|statement|said|announced|issued|shared|dated|published");

  private WindowReader() {}

  static Optional<Finding<Moment>> start(List<Line> lines) {
    return first(lines, FROM).or(() -> day(lines));
  }

  static Optional<Finding<Moment>> end(List<Line> lines) {
    return first(lines, TO);
  }

  /** A line that gives a whole window first; then any that names its edge. */
  private static Optional<Finding<Moment>> first(List<Line> lines, Vocabulary edge) {
    for (boolean whole : new boolean[] {true, false}) {
      for (Line line : lines) {
        if (whole && !(has(line, FROM) && has(line, TO)) || line.title()) {
          continue;
        }
        Optional<Finding<Moment>> found = edge(line, edge);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  /** A table of places and hours gives no window in words: the first day that it names. */
  private static Optional<Finding<Moment>> day(List<Line> lines) {
    for (Line line : lines) {
      for (TimeExpression time : line.times()) {
        boolean day = time.value().precision() == Precision.DAY;
        if (day && !SAID.before(line.sentence(), line.span(time), 30)) {
          return Optional.of(finding(line, time));
        }
      }
    }
    return Optional.empty();
  }

  private static Finding<Moment> finding(Line line, TimeExpression time) {
    return new Finding<>(time.value(), line.sentence().evidence(line.span(time)));
  }

  private static boolean has(Line line, Vocabulary edge) {
    return edge(line, edge).isPresent();
  }

  private static Optional<Finding<Moment>> edge(Line line, Vocabulary edge) {
    return line.times().stream()
        .filter(
            time -> {
              Span span = line.span(time);
              return edge.before(line.sentence(), span, 8)
                  && !SAID.before(line.sentence(), span, 30);
            })
        .findFirst()
        .map(time -> finding(line, time));
  }
}
