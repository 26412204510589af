package hitilafu.analytics.observe;

import hitilafu.analytics.observe.learned.Sense;
import hitilafu.analytics.observe.lines.Candidate;
import hitilafu.analytics.observe.lines.Line;
import hitilafu.analytics.observe.text.Sign;
import hitilafu.analytics.observe.text.WordSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/**
 * What tells the genre of a text: how strongly its headline, lead and body say what of an event.
 */
final class GenreFeatures {
  private static final int LEAD = 4;
  private static final double NOWHERE = -9;
  private static final WordSet SMALL = WordSet.read("no-noun.txt");
  private static final WordSet THINGS = WordSet.read("thing-heads.txt");

  private final List<Line> lines;
  private final List<Line> lead;
  private final Candidate<List<Line>> text;

  private GenreFeatures(List<Line> lines) {
    this.lines = lines;
    this.lead = lines.stream().filter(line -> !line.title()).limit(LEAD).toList();
    this.text = new Candidate<>(lines);
  }

  static Collection<String> of(List<Line> lines) {
    GenreFeatures features = new GenreFeatures(lines);
    features.title();
    features.failure();
    features.otherSenses();
    features.signs();
    features.claims();
    features.words();
    return features.text.features();
  }

  private void title() {
    List<Line> title = lines.stream().filter(Line::title).toList();
    text.is(title.isEmpty(), "no title");
    text.reaches("title failure", most(title, Sense.FAILURE), -2, -1, 0, 1, 2);
    text.reaches("title return", most(title, Sense.RETURN), -1, 0, 1);
    text.reaches("title plan", most(title, Sense.PLAN), -1, 0, 1);
    text.reaches("title earlier", most(title, Sense.EARLIER), -1, 0);
  }

  private void failure() {
    List<Double> odds =
        lines.stream()
            .map(line -> line.odds().of(Sense.FAILURE))
            .sorted(Comparator.reverseOrder())
            .toList();
    text.reaches("lead failure", most(lead, Sense.FAILURE), -1, 0, 1, 2, 3);
    text.reaches("mean lead failure", mean(lead), -2, -1.5, -1, -.5, 0, .5, 1);
    text.reaches("mean failure", mean(lines), -3, -2.5, -2, -1.5, -1, -.5, 0);
    text.reaches(
        "top failure",
        odds.stream().limit(3).mapToDouble(o -> o).sum() / 3,
        -2,
        -1.5,
        -1,
        -.5,
        0,
        .5,
        1,
        1.5,
        2,
        2.5,
        3);
    long fail = count(line -> line.odds().yes(Sense.FAILURE));
    text.reaches("failures", fail, 1, 2, 3, 4, 6, 9);
    text.reaches("share of failures", share(fail), .1, .2, .3, .4, .6);
  }

  private void otherSenses() {
    text.reaches("returns", count(line -> line.odds().yes(Sense.RETURN)), 1, 2, 3);
    long plans = count(line -> line.odds().yes(Sense.PLAN));
    text.reaches("plans", plans, 1, 2, 3, 4);
    text.reaches("share of plans", share(plans), .1, .2, .3, .5);
    text.reaches("most plan", most(lines, Sense.PLAN), -1, 0, 1, 2);
    long earlier = count(line -> line.odds().yes(Sense.EARLIER));
    text.reaches("earlier", earlier, 1, 2, 3);
    text.reaches("share of earlier", share(earlier), .1, .2, .3);
  }

  private void signs() {
    text.reaches("says fails", count(line -> line.has(Sign.FAILS)), 1, 2, 3, 5);
    text.reaches("claims fail", count(line -> line.claim() != null), 1, 2, 3, 5);
    text.reaches("names subject", count(Line::namesSubject), 1, 2, 4);
    text.reaches("general", share(count(line -> line.has(Sign.GENERAL))), .1, .2, .3);
    text.reaches("conditional", share(count(line -> line.has(Sign.CONDITIONAL))), .1, .2, .3);
    text.reaches("other events", count(line -> line.has(Sign.OTHER_EVENTS)), 1, 2, 3);
    text.reaches("denial", count(line -> line.has(Sign.DENIAL)), 1, 2);
    text.reaches("critic", share(count(line -> line.has(Sign.CRITIC))), .1, .2, .4);
    text.reaches("now", count(line -> line.has(Sign.NOW)), 1, 2);
    text.reaches("length", lines.size(), 2, 4, 8, 16, 32);
  }

  /** What the word lists take for claims, weighed by where they stand and what they are about. */
  private void claims() {
    double sum = 0;
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (line.claim() != null) {
        double place = line.title() ? 2 : i < 2 * LEAD ? 1.5 : line.sentence().whole() ? 1 : 0.3;
        sum += line.claim().strength() * place * (line.namesSubject() ? 1.4 : 0.5);
      }
    }
    text.reaches("claims", sum, 1, 2, 3, 5, 8, 12, 20);
    text.reaches("claims a line", sum / Math.max(1, lines.size()), .3, .6, 1, 1.5, 2, 3);
    boolean headline = lines.getFirst().title() && lines.getFirst().claim() != null;
    text.is(headline && lines.getFirst().namesSubject(), "headline claims");
  }

  /** The telling words of the headline: "launches", "inquiry", "warns"; not what it is about. */
  private void words() {
    for (Line line : lines) {
      if (line.title()) {
        line.features().stream()
            .filter(f -> Character.isLetter(f.charAt(0)) && f.indexOf('_') < 0)
            .filter(f -> f.indexOf(' ') < 0 && !SMALL.has(f) && !THINGS.has(f))
            .forEach(f -> text.is("title:" + f));
      }
    }
  }

  private long count(Predicate<Line> holds) {
    return lines.stream().filter(holds).count();
  }

  private double share(long count) {
    return count / (double) Math.max(1, lines.size());
  }

  private static double most(List<Line> lines, Sense sense) {
    return lines.stream().mapToDouble(line -> line.odds().of(sense)).max().orElse(NOWHERE);
  }

  private static double mean(List<Line> lines) {
    return lines.stream()
        .mapToDouble(line -> line.odds().of(Sense.FAILURE))
        .average()
        .orElse(NOWHERE);
  }
}
