package hitilafu.analytics.observe.lines;

import hitilafu.analytics.observe.learned.MaskedWord;
import hitilafu.analytics.observe.learned.Sense;
import hitilafu.analytics.observe.text.Sign;
import hitilafu.analytics.observe.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * What stands around a stretch of words, for a model that must tell what they are to the event: the
 * words before and behind, the signs near it, what its line and the next ones say, and where in the
 * text it stands.
 */
public final class Surroundings {
  private static final int WINDOW = 7;
  private static final int BEGINNING = 5;
  private static final int LONG = 7;
  private static final int CLOSE = 25;
  private static final int LEAD = 4;
  private static final double[] ODDS = {-2, -1, 0, 1, 2};

  private final List<Line> lines;
  private final int at;
  private final Span span;
  private final Candidate<Span> seen;

  private Surroundings(List<Line> lines, int at, Span span) {
    this.lines = lines;
    this.at = at;
    this.span = span;
    this.seen = new Candidate<>(span);
  }

  /**
   * @param at the line in which they stand
   * @param span their place in its sentence
   */
  public static Candidate<Span> of(List<Line> lines, int at, Span span) {
    Surroundings surroundings = new Surroundings(lines, at, span);
    surroundings.words();
    surroundings.signs();
    surroundings.senses();
    surroundings.place();
    return surroundings.seen;
  }

  private void words() {
    List<MaskedWord> before = new ArrayList<>();
    List<MaskedWord> behind = new ArrayList<>();
    for (MaskedWord word : lines.get(at).words()) {
      if (word.span().end() <= span.start()) {
        before.add(word);
      } else if (word.span().start() >= span.end()) {
        behind.add(word);
      }
    }
    side("<", before.reversed());
    side(">", behind);
  }

  /** The nearest word in its place, pairs, and the rest of the window without order. */
  private void side(String name, List<MaskedWord> nearestFirst) {
    seen.is(nearestFirst.isEmpty(), name + "|");
    int own = lines.get(at).sentence().clause(span);
    for (int i = 0; i < Math.min(WINDOW, nearestFirst.size()); i++) {
      MaskedWord word = nearestFirst.get(i);
      if (i < 2) {
        seen.is(name + (i + 1) + word.form());
      }
      if (i == 1) {
        seen.is(name + nearestFirst.get(0).form() + "_" + word.form());
      }
      seen.is(name + word.form());
      if (word.plain() && word.form().length() >= LONG) {
        seen.is(name + "^" + word.form().substring(0, BEGINNING));
      }
      seen.is(word.clause() == own && word.plain(), name + "clause " + word.form());
    }
  }

  private void signs() {
    Line line = lines.get(at);
    for (Sign sign : line.signs().spans().keySet()) {
      seen.is("+" + sign);
      seen.is(line.signs().before(sign, span, CLOSE), "<+" + sign);
      seen.is(line.signs().after(sign, span, CLOSE), ">+" + sign);
    }
    seen.is(line.restored() != null, "line restored");
    seen.is(line.fails(), "line fails");
    if (line.restored() != null && line.fails()) {
      boolean nearer = line.restored().distance(span) < line.failure().span().distance(span);
      seen.is(nearer ? "nearer restored" : "nearer failure");
    }
  }

  private void senses() {
    senses("", at);
    senses("before ", at - 1);
    senses("next ", at + 1);
  }

  private void senses(String where, int line) {
    if (line >= 0 && line < lines.size()) {
      for (Sense sense : Sense.values()) {
        seen.reaches(where + sense, lines.get(line).odds().of(sense), ODDS);
      }
    }
  }

  private void place() {
    Line line = lines.get(at);
    seen.is(line.title() ? "in title" : at <= LEAD ? "in lead" : "in body");
    seen.is(!line.sentence().whole(), "fragment");
    String before = line.text().substring(0, span.start());
    boolean open = before.chars().filter(c -> c == '"').count() % 2 == 1;
    seen.is(open || before.lastIndexOf('“') > before.lastIndexOf('”'), "quoted");
    seen.is(before.length() < 3, "opens");
    seen.is(before.endsWith("("), "bracketed");
  }
}
