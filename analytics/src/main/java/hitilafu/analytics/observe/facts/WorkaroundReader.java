package hitilafu.analytics.observe.facts;

import hitilafu.analytics.observe.learned.LinearModel;
import hitilafu.analytics.observe.lines.Candidate;
import hitilafu.analytics.observe.lines.Choice;
import hitilafu.analytics.observe.lines.Finding;
import hitilafu.analytics.observe.lines.Line;
import hitilafu.analytics.observe.lines.LineFeatures;
import hitilafu.analytics.observe.text.PhraseBook;
import hitilafu.analytics.observe.text.Sentence;
import hitilafu.analytics.observe.text.Sign;
import hitilafu.analytics.observe.text.Span;
import hitilafu.analytics.observe.text.Token;
import hitilafu.analytics.observe.text.Vocabulary;
import hitilafu.analytics.observe.text.WordSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What people are told to do instead, or did. To be patient, or to wait, is not a way around. */
public final class WorkaroundReader {
  /** Words behind which the advice itself begins. */
  private static final Pattern ADVICE =
      Pattern.compile(
          "(?<!\\p{L})(?:please|kindly|advis\\w+|ask(?:ed|s|ing)?|urg(?:ed|es|ing)|told|recommend\\w*|encourag\\w+|directed|(?:can|could|may|must|should|had|forced|began)(?!"
              + " not\\b| no longer)|tafadhali)\\s+"
              + "(?:[^.;\"“”]{0,60}?\\s)??(?:to\\s+|that\\s+)?(?<what>(?:use|using|utili[sz]e|pay|buy"
              + "|visit|turn|go|fall|switch|try|walk|opt|send|call|dial|bring|collect|write|record"
              + "|tumia|mtumie|watumie|kutumia|kulipa|kununua|kupiga)\\s[^.;\"“”]{4,120})",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern BY_HAND =
      Pattern.compile(
          "(?<!\\p{L})(?:[\\p{L}]+\\s+){0,4}(?:by hand|manually|handwritten (?:[\\p{L}]+ )?"
              + "(?:certificates?|receipts?|permits?|forms?|tickets?))(?:\\s+[\\p{L}]+){0,4}",
          Pattern.CASE_INSENSITIVE);

  private static final Vocabulary CANNOT =
      Vocabulary.of("cannot|can['’]?t|could(?: not|n['’]t)|unable|hawawezi|hawakuweza|walishindwa");

  /** Where the advice ends and the reason for it begins. */
  private static final Pattern REASON =
      Pattern.compile(
          "\\s*,?\\s*\\b(?:as (?:we|they|it|the|work|engineers)|while|until|because|since|so"
              + " that|pending)\\b.*",
          Pattern.DOTALL);

  /** From these odds on a line is taken for advice; found by cross-validation. */
  private static final double LIKELY = -1;

  /** Lines of a short text. */
  private static final double SHORT = 6;

  private static final WordSet MEANS = WordSet.read("other-means.txt");
  private static final WordSet WAYS = WordSet.read("other-ways.txt");
  private static final PhraseBook<String> CONTACTS =
      PhraseBook.read(Map.of("contact", "contacts.txt"));

  private WorkaroundReader() {}

  public static Optional<Finding<String>> read(List<Line> lines, LinearModel<Choice> model) {
    return candidates(lines).stream()
        .filter(c -> !c.features().contains("contact"))
        .max(Comparator.comparingDouble(c -> model.odds(c.features()).of(Choice.RIGHT)))
        .filter(c -> model.odds(c.features()).of(Choice.RIGHT) > likely(c.value(), lines.size()))
        .map(c -> advice(c.value().sentence()));
  }

  /** The more lines there are, the likelier one of them only looks like advice. */
  private static double likely(Line line, int lines) {
    boolean worded = ADVICE.matcher(line.text()).find() || BY_HAND.matcher(line.text()).find();
    return worded ? LIKELY : LIKELY + Math.log(Math.max(1, lines / SHORT));
  }

  public static List<Candidate<Line>> candidates(List<Line> lines) {
    List<Candidate<Line>> candidates = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Candidate<Line> candidate = LineFeatures.of(lines, i);
      boolean advises = ADVICE.matcher(lines.get(i).text()).find();
      boolean byHand = BY_HAND.matcher(lines.get(i).text()).find();
      boolean instead = lines.get(i).has(Sign.INSTEAD);
      candidate.is(advises, "advises");
      candidate.is(byHand, "by hand");
      candidate.is((advises || byHand) && instead, "advises instead");
      candidate.is(instead && !advises && !byHand, "only instead");
      candidate.is(CANNOT.in(lines.get(i).sentence()), "cannot");
      means(candidate, lines.get(i));
      candidates.add(candidate);
    }
    return candidates;
  }

  /** Which other means a line names, and whether someone uses them. */
  private static void means(Candidate<Line> candidate, Line line) {
    List<Token> tokens = line.sentence().tokens();
    Set<Integer> means = clauses(tokens, MEANS);
    Set<Integer> ways = clauses(tokens, WAYS);
    candidate.is(!means.isEmpty(), "names other means");
    candidate.is(tokens.stream().filter(MEANS::has).count() > 1, "names many means");
    means.retainAll(ways);
    candidate.is(!means.isEmpty(), "uses other means");
    candidate.is(!means.isEmpty() && line.fails(), "uses other means where it fails");
    candidate.is(!means.isEmpty() && line.has(Sign.SPEAKS), "uses other means, someone says");
    candidate.is(!CONTACTS.in(tokens).isEmpty(), "contact");
  }

  private static Set<Integer> clauses(List<Token> tokens, WordSet words) {
    return tokens.stream().filter(words::has).map(Token::clause).collect(Collectors.toSet());
  }

  /** The advice, if words lead to it; else the whole sentence. */
  private static Finding<String> advice(Sentence sentence) {
    Matcher m = ADVICE.matcher(sentence.text());
    if (m.find()) {
      return finding(sentence, m.start("what"), m.end("what"));
    }
    Matcher hand = BY_HAND.matcher(sentence.text());
    return hand.find()
        ? finding(sentence, hand.start(), hand.end())
        : new Finding<>(sentence.text(), sentence.evidence());
  }

  private static Finding<String> finding(Sentence sentence, int start, int end) {
    String advice = sentence.text().substring(start, end);
    String what = REASON.matcher(advice).replaceFirst("").replaceFirst("[\\s,:]+$", "");
    if (what.isEmpty()) {
      return new Finding<>(sentence.text(), sentence.evidence());
    }
    return new Finding<>(what, sentence.evidence(new Span(start, start + what.length())));
  }
}
