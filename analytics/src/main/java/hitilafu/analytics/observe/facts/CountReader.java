package hitilafu.analytics.observe.facts;

import hitilafu.analytics.observe.learned.LinearModel;
import hitilafu.analytics.observe.lines.Candidate;
import hitilafu.analytics.observe.lines.Choice;
import hitilafu.analytics.observe.lines.Finding;
import hitilafu.analytics.observe.lines.Line;
import hitilafu.analytics.observe.lines.Surroundings;
import hitilafu.analytics.observe.text.Sign;
import hitilafu.analytics.observe.text.Span;
import hitilafu.analytics.observe.text.Vocabulary;
import hitilafu.analytics.observe.text.WordSet;
import hitilafu.model.Count;
import hitilafu.model.Qualifier;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How many were affected, as claimed: a number or a vague word beside a noun. The size of a
 * platform, a till number or money is none of it; which is which the model tells.
 */
public final class CountReader {
  /** What leads to the size of a platform, and never to those that were hit. */
  private static final Vocabulary SIZE =
      Vocabulary.of(
          "supports|supporting|serves|serving|runs|running|hosts|hosting|manages|operates|oversees",
          "covers|connects|links|employs|handles|processes|gained|boasts|home to|inahudumia",
          "inasimamia|inaendesha|inamiliki");

  private static final Vocabulary SERVED =
      Vocabulary.of("(been )?(served|attended|registered|connected|restored|back)|wamehudumiwa");
  private static final WordSet SERVED_THINGS = WordSet.read("counted-served.txt");
  private static final WordSet USED_THINGS = WordSet.read("counted-used.txt");
  private static final int NEAR = 30;
  private static final int CLOSE = 15;

  private CountReader() {}

  public static List<Finding<Count>> read(List<Line> lines, LinearModel<Choice> model) {
    Map<String, Finding<Count>> counts = new LinkedHashMap<>();
    for (Candidate<Count> candidate : candidates(lines)) {
      if (model.odds(candidate.features()).yes(Choice.RIGHT)) {
        add(counts, candidate);
      }
    }
    return List.copyOf(counts.values());
  }

  /** Every number of things that may have been hit, and what stands around it. */
  public static List<Candidate<Count>> candidates(List<Line> lines) {
    List<Candidate<Count>> candidates = new ArrayList<>();
    boolean swahili = CountWords.swahili(lines.stream().map(Line::text).toList());
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      List<Span> sizes = SIZE.all(line.sentence());
      for (CountWords words : CountWords.in(line.text(), swahili)) {
        boolean many = words.count().value() == null || words.count().value() > 1;
        if (many && !dated(line, words.span()) && !size(line, sizes, words.span())) {
          candidates.add(candidate(lines, i, words));
        }
      }
    }
    return candidates;
  }

  private static boolean dated(Line line, Span span) {
    return line.times().stream().anyMatch(time -> line.span(time).overlaps(span));
  }

  private static Candidate<Count> candidate(List<Line> lines, int at, CountWords words) {
    Span span = words.span();
    Count count = words.count();
    Candidate<Count> candidate = new Candidate<>(count);
    candidate.features().addAll(Surroundings.of(lines, at, span).features());
    candidate.is(SERVED.after(lines.get(at).sentence(), span, NEAR), "served");
    candidate.is("what " + count.what());
    candidate.is(SERVED_THINGS.has(count.what()), "what is served");
    candidate.is(USED_THINGS.has(count.what()), "what is used");
    Line line = lines.get(at);
    int clause = line.sentence().clause(span);
    boolean fails =
        line.signs().all(Sign.FAILS).stream().anyMatch(f -> line.sentence().clause(f) == clause);
    candidate.is(fails, "clause fails");
    candidate.is(
        line.signs().all(Sign.FAILS).stream()
            .anyMatch(f -> f.start() >= span.end() && f.start() - span.end() < CLOSE),
        "fails behind");
    candidate.is(
        line.signs().all(Sign.FAILS).stream()
            .anyMatch(f -> f.end() <= span.start() && span.start() - f.end() < CLOSE),
        "fails before");
    candidate.is("=" + count.qualifier());
    words.between().forEach(word -> candidate.is("mid " + word));
    if (count.value() != null) {
      candidate.reaches("value", count.value(), 10, 100, 1_000, 10_000, 100_000, 1_000_000);
    }
    candidate.evidence().add(lines.get(at).sentence().evidence(span));
    return candidate;
  }

  /** Whether such words lead to it, however far before, and nothing fails in between. */
  private static boolean size(Line line, List<Span> sizes, Span span) {
    return sizes.stream()
        .filter(size -> size.end() <= span.start())
        .anyMatch(
            size ->
                line.signs().all(Sign.FAILS).stream()
                    .noneMatch(
                        fails -> fails.start() >= size.start() && fails.end() <= span.start()));
  }

  /** A headline drops the "at least" that the lead still has: the qualified words count. */
  private static void add(Map<String, Finding<Count>> counts, Candidate<Count> candidate) {
    Count count = candidate.value();
    String key = count.what() + count.value();
    Finding<Count> found = new Finding<>(count, candidate.evidence());
    Finding<Count> before = counts.putIfAbsent(key, found);
    boolean plain = before != null && before.value().qualifier() == Qualifier.EXACTLY;
    if (plain && count.qualifier() != Qualifier.EXACTLY) {
      counts.put(key, found);
    }
  }
}
