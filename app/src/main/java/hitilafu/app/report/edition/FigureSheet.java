package hitilafu.app.report.edition;

import hitilafu.app.export.Column;
import hitilafu.app.export.Sheet;
import hitilafu.app.export.Table;
import hitilafu.app.report.Bounded;
import hitilafu.app.report.Figure;
import hitilafu.app.report.Figure.Kind;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** The figures at the head of an issue, of its period and of those before. */
final class FigureSheet {
  /**
   * @param value null where it is not known
   * @param incidents that it rests on; none are named for the periods before
   */
  record Row(Kind kind, String period, Bounded value, List<String> incidents) {}

  /** What it is, column by column. */
  static final Sheet<Row> SHEET =
      new Sheet<>(
              "figures",
              "Figures",
              "A headline figure of one period: the issue's own first, then those before it.",
              new Table<>(
                  List.of(
                      Column.<Row, Kind>word("figure", Kind.class, "What is counted", Row::kind)
                          .always(),
                      Column.<Row>text("unit", "Of the figure", row -> row.kind().unit()).always(),
                      Column.<Row>text("period", "A week, or a year", Row::period).always(),
                      value("low", "At least; empty if the figure is not known", Bounded::low),
                      value("best", "The figure to show; empty if only bounds are", Bounded::best),
                      value("high", "At most; empty if nothing bounds it", Bounded::high),
                      Column.list("incidents", "Those that it rests on", Row::incidents))))
          .keyedBy("figure", "period");

  private FigureSheet() {}

  private static Column<Row> value(String name, String meaning, Function<Bounded, Double> part) {
    return Column.number(
        name, null, meaning, row -> row.value() == null ? null : part.apply(row.value()));
  }

  static Stream<Row> rows(String period, List<Figure> figures) {
    return figures.stream()
        .flatMap(
            figure ->
                Stream.concat(
                    Stream.of(new Row(figure.kind(), period, figure.value(), figure.incidents())),
                    figure.earlier().stream()
                        .map(e -> new Row(figure.kind(), e.period(), e.value(), List.of()))));
  }
}
