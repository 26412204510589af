package hitilafu.app.report.tell;

import hitilafu.app.phrase.PhraseWord;
import hitilafu.app.report.Band;
import hitilafu.app.report.Bounded;
import hitilafu.app.report.Figure;
import hitilafu.app.report.Figure.Kind;
import hitilafu.app.report.WeeklyReport;
import hitilafu.app.report.tell.Course.Spot;
import hitilafu.model.Lost;
import hitilafu.model.Measures;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The headline figures, each beside those of the periods before. */
record HeadlineTelling(Telling telling) {
  /** Periods before: two numbers need no drawing. */
  private static final int FEWEST_DRAWN = 2;

  List<Chapter> chapter(WeeklyReport report) {
    return chapter(report.headline(), report.measures());
  }

  List<Chapter> chapter(List<Figure> headline, Measures measures) {
    return List.of(
        new Chapter(
            "figures",
            "In figures",
            List.of(
                new Block.Figures(
                    headline.stream().map(figure -> figure(figure, measures)).toList()))));
  }

  private FigureText figure(Figure figure, Measures measures) {
    String name = name(figure.kind());
    return new FigureText(
        "figure-" + figure.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'),
        name,
        figure.kind().words(figure.value()),
        "the " + telling.period() + " before: " + words(figure.kind(), figure.before()),
        band(figure),
        figure.value() == null && measures.incidents().isEmpty() ? null : beside(figure, measures),
        figure.value() == null ? Words.NONE : telling.incidents(figure.incidents()),
        course(name, figure));
  }

  static String name(Kind kind) {
    return switch (kind) {
      case OUTAGES -> "Outages";
      case SERVICES -> "Services hit";
      case OUTAGE_TIME -> "Reported outage time";
      case SERVICE_HOURS -> "Service-hours lost";
      case USER_HOURS -> "User-hours lost";
    };
  }

  static String words(Kind kind, Bounded value) {
    return value == null ? "not known" : kind.words(value);
  }

  /** "median 3, 0 to 7 in 12 weeks"; null if nothing is known of any. */
  String band(Figure figure) {
    Band band = figure.band();
    if (band == null || telling.issue().yearly()) {
      return null;
    }
    int all = figure.earlier().size();
    if (band.weeks() == 1) {
      return figure.kind().words(band.median()) + " in the one of " + all + " weeks that is known";
    }
    String known =
        band.weeks() == all
            ? "in " + PhraseWord.many(band.weeks(), "week")
            : "in the " + band.weeks() + " of " + all + " weeks that are known";
    if (band.high() != null && band.low() == band.high()) {
      return figure.kind().words(Bounded.exactly(band.low())) + " " + known;
    }
    return "median "
        + figure.kind().words(band.median())
        + ", "
        + range(figure.kind(), band)
        + " "
        + known;
  }

  private static String range(Kind kind, Band band) {
    Band shown = kind.shown(band);
    if (shown.high() == null) {
      return edge(kind, shown.low()) + " or more";
    }
    return edge(kind, shown.low()) + " to " + edge(kind, shown.high());
  }

  private static String edge(Kind kind, double value) {
    return value == 0 ? "0" : kind.words(Bounded.exactly(value));
  }

  private static String beside(Figure figure, Measures measures) {
    return switch (figure.kind()) {
      case OUTAGES -> "that began in the period";
      case SERVICES -> "by what reports state";
      case OUTAGE_TIME -> open(figure.value() != null, measures);
      case SERVICE_HOURS -> counted(measures.serviceHours());
      case USER_HOURS -> counted(measures.userHours());
    };
  }

  private static String open(boolean known, Measures measures) {
    int open = measures.occurrences().openEnded();
    String outages = PhraseWord.many(open, "outage");
    if (!known) {
      return open == 0 ? "no length is known" : "no end was reported of " + outages;
    }
    return open == 0
        ? "all services together"
        : "all services together; without " + outages + " of which no end was reported";
  }

  private static String counted(Lost lost) {
    if (lost.incidents() == 0) {
      return null;
    }
    return lost.counted() == 0
        ? "no count with a known length"
        : "counted for "
            + PhraseWord.number(lost.counted())
            + " of "
            + PhraseWord.many(lost.incidents(), "incident");
  }

  private static Course course(String name, Figure figure) {
    Band band = figure.band();
    if (band == null || figure.earlier().size() < FEWEST_DRAWN) {
      return null;
    }
    List<Spot> spots = new ArrayList<>();
    figure.earlier().forEach(past -> spots.add(spot(past.period(), past.value())));
    spots.add(spot("this period", figure.value()));
    String spoken =
        name
            + ", period by period: "
            + Stream.concat(
                    figure.earlier().stream()
                        .map(past -> past.period() + " " + words(figure.kind(), past.value())),
                    Stream.of("this period " + words(figure.kind(), figure.value())))
                .collect(Collectors.joining("; "));
    return new Course(spoken, spots, band.low(), band.median().best(), band.high());
  }

  private static Spot spot(String label, Bounded value) {
    return value == null
        ? new Spot(label, null, null, null)
        : new Spot(label, value.low(), value.best(), value.high());
  }
}
