package hitilafu.app.web.search;

import hitilafu.app.draw.TimeAxis;
import hitilafu.app.phrase.PhraseWord;
import hitilafu.index.search.Histogram;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * When the hits began, as bars that narrow the search to their days; a stretch of them can be
 * dragged over.
 *
 * @param bars from left to right; one at least
 * @param first label of the left end
 * @param last label of the right end
 * @param spoken all of it in a sentence
 */
record HistogramView(List<Bar> bars, String first, String last, String spoken) {
  private static final double HIGHEST = 100;
  private static final double LEAST_SEEN = 4;
  private static final double GAP = 0.12;
  private static final double WIDEST = 3;

  /**
   * A bar; positions and lengths as SVG takes them.
   *
   * @param slot where its room begins
   * @param room as wide as a reader can hit
   * @param query the search narrowed to its days
   */
  record Bar(
      String slot,
      String room,
      String x,
      String width,
      String y,
      String height,
      String from,
      String to,
      String spoken,
      String query) {}

  /** Null if nothing is dated, or all on one day: there is nothing to choose. */
  static HistogramView of(String query, Histogram histogram) {
    List<Histogram.Bar> counts = histogram.bars();
    if (counts.size() < 2) {
      return null;
    }
    long most = counts.stream().mapToLong(Histogram.Bar::count).max().orElse(1);
    List<Bar> bars = new ArrayList<>();
    for (int i = 0; i < counts.size(); i++) {
      bars.add(bar(query, histogram.unit(), counts.get(i), i, counts.size(), most));
    }
    String first = label(histogram.unit(), counts.getFirst().from());
    String last = label(histogram.unit(), counts.getLast().from());
    return new HistogramView(bars, first, last, spoken(histogram, first, last));
  }

  private static String spoken(Histogram histogram, String first, String last) {
    String undated =
        histogram.undated() == 0
            ? ""
            : "; " + PhraseWord.many(histogram.undated(), "incident") + " without a date";
    return "When they began, by " + histogram.unit() + ", " + first + " to " + last + undated;
  }

  private static Bar bar(
      String query, String unit, Histogram.Bar count, int number, int of, long most) {
    double room = 100.0 / of;
    double width = Math.min(WIDEST, (1 - GAP) * room);
    double height = count.count() == 0 ? 0 : Math.max(LEAST_SEEN, HIGHEST * count.count() / most);
    String from = count.from().toString();
    String to = count.to().toString();
    return new Bar(
        TimeAxis.percent(number * room),
        TimeAxis.percent(room),
        TimeAxis.percent((number + 0.5) * room - width / 2),
        TimeAxis.percent(width),
        TimeAxis.percent(100 - height),
        TimeAxis.percent(height),
        from,
        to,
        label(unit, count.from()) + ": " + PhraseWord.many(count.count(), "incident"),
        QueryText.between(query, from, to));
  }

  private static String label(String unit, LocalDate day) {
    String pattern =
        switch (unit) {
          case "day" -> "d MMM uuuu";
          case "month" -> "MMM uuuu";
          case "year" -> "uuuu";
          default -> "uuuu's'";
        };
    return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).format(day);
  }
}
