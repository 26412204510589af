package hitilafu.analytics.observe.subject;

import hitilafu.analytics.observe.learned.Sense;
import hitilafu.analytics.observe.lines.Candidate;
import hitilafu.analytics.observe.lines.Line;
import hitilafu.analytics.observe.text.Sentence;
import hitilafu.analytics.observe.text.Sign;
import hitilafu.analytics.observe.text.Span;
import hitilafu.analytics.observe.text.Token;
import hitilafu.analytics.observe.text.WordSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How a text speaks of each service that it names, and how these stand to one another. */
public final class ServiceFeatures {
  /** Nouns that by themselves name nothing. */
  private static final WordSet BARE = WordSet.read("thing-bare.txt");

  private static final int LEAD = 4;
  private static final int BESIDE = 30;

  private final Map<String, ServiceUse> uses;
  private final Set<String> needed = new HashSet<>();
  private final Map<String, Integer> linesByNoun;
  private final boolean anyKnown;
  private final int failing;

  /**
   * @param uses by id, or by name where the catalog knows none
   */
  public ServiceFeatures(Map<String, ServiceUse> uses, List<Line> lines) {
    this.uses = uses;
    failing = (int) lines.stream().filter(Line::fails).count();
    linesByNoun = linesByNoun();
    anyKnown = uses.values().stream().anyMatch(use -> use.known() != null);
    uses.values().stream()
        .filter(use -> use.known() != null)
        .forEach(use -> needed.addAll(use.known().dependsOn()));
  }

  public List<Candidate<ServiceUse>> candidates() {
    return uses.values().stream().map(this::candidate).toList();
  }

  private Candidate<ServiceUse> candidate(ServiceUse use) {
    Candidate<ServiceUse> candidate = new Candidate<>(use);
    shape(use, candidate);
    places(use, candidate);
    relations(use, candidate);
    use.places().stream()
        .filter(place -> place.line().states() || place.line().title())
        .limit(5)
        .forEach(p -> candidate.evidence().add(p.line().sentence().evidence(p.span())));
    if (candidate.evidence().isEmpty()) {
      ServiceUse.Place first = use.places().getFirst();
      candidate.evidence().add(first.line().sentence().evidence(first.span()));
    }
    return candidate;
  }

  private static void shape(ServiceUse use, Candidate<ServiceUse> candidate) {
    boolean proper = use.places().stream().anyMatch(p -> p.proper() && !p.borrowed());
    boolean borrowed = use.places().stream().allMatch(ServiceUse.Place::borrowed);
    String source =
        use.known() == null ? "shape" : borrowed ? "operator" : proper ? "name" : "noun";
    candidate.is("source=" + source);
    if (use.known() != null) {
      candidate.is("sector=" + use.known().sector());
    } else {
      ServiceUse.Place first = use.places().getFirst();
      Sentence sentence = first.line().sentence();
      List<Token> words =
          sentence.tokens().stream().filter(t -> t.span().overlaps(first.span())).toList();
      candidate.reaches("words", words.size(), 2, 3, 4);
      candidate.is(words.size() == 1 && BARE.has(words.getFirst()), "bare");
      candidate.is("head=" + words.getLast().form());
      candidate.is("first=" + words.getFirst().form());
      candidate.is(
          words.stream().anyMatch(Token::capital)
              && !sentence.capitals()
              && first.span().start() > 0,
          "capital");
      candidate.is(words.stream().anyMatch(t -> t.upper(sentence.text())), "acronym");
    }
  }

  /** By noun, how many failing lines name something by it: "the portal" after "HELB portal". */
  private Map<String, Integer> linesByNoun() {
    Map<String, Set<Integer>> lines = new HashMap<>();
    for (ServiceUse use : uses.values()) {
      Set<Integer> own = lines.computeIfAbsent(use.noun(), noun -> new HashSet<>());
      use.places().stream()
          .filter(p -> p.line().fails() || p.line().restored() != null)
          .forEach(p -> own.add(p.index()));
    }
    Map<String, Integer> counts = new HashMap<>();
    lines.forEach((noun, own) -> counts.put(noun, own.size()));
    return counts;
  }

  private void places(ServiceUse use, Candidate<ServiceUse> candidate) {
    candidate.reaches("alike", linesByNoun.get(use.noun()), 1, 2, 3, 5);
    candidate.reaches(
        "failure",
        use.places().stream().mapToDouble(p -> p.line().odds().of(Sense.FAILURE)).max().orElse(-9),
        -1,
        0,
        1,
        2);
    long fails =
        use.places().stream()
            .filter(p -> p.line().fails())
            .map(ServiceUse.Place::index)
            .distinct()
            .count();
    candidate.reaches("fails", fails, 1, 2, 3, 5);
    candidate.reaches(
        "shareOfFailing", failing == 0 ? 0 : fails / (double) failing, 0.25, 0.5, 0.75);
    candidate.reaches("uses", use.places().size(), 2, 3, 5, 8);
    for (ServiceUse.Place place : use.places()) {
      Line line = place.line();
      candidate.is(line.title(), "title");
      candidate.is(line.title() && line.fails(), "titleFails");
      candidate.is(!line.title() && place.index() <= LEAD, "lead");
      candidate.is(!line.title() && place.index() <= LEAD && line.fails(), "leadFails");
      candidate.is(place.index() <= 1, "first");
      candidate.is(line.restored() != null, "restored");
      if (line.fails()) {
        beside(place, candidate);
      }
    }
  }

  private static void beside(ServiceUse.Place place, Candidate<ServiceUse> candidate) {
    Line line = place.line();
    Span span = place.span();
    boolean subject =
        line.signs().after(Sign.FAILS, span, BESIDE)
            || line.signs().after(Sign.MAY_FAIL, span, BESIDE);
    boolean object =
        line.signs().before(Sign.FAILS, span, BESIDE)
            || line.signs().before(Sign.MAY_FAIL, span, BESIDE);
    candidate.is(subject, "subject");
    candidate.is(object, "object");
    candidate.is(line.signs().before(Sign.BECAUSE, span, 24), "because");
    candidate.is(span.start() == 0, "opens");
  }

  private void relations(ServiceUse use, Candidate<ServiceUse> candidate) {
    if (use.known() == null) {
      candidate.is(anyKnown, "othersKnown");
      return;
    }
    candidate.is(use.known().dependsOn().stream().anyMatch(uses::containsKey), "needsAnother");
    candidate.is(needed.contains(use.known().id()), "neededByAnother");
  }
}
