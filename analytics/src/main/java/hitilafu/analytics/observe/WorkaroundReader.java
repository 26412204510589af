package hitilafu.analytics.observe;

import hitilafu.analytics.observe.text.Sentence;
import hitilafu.analytics.observe.text.Vocabulary;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What people are told to do instead. To be patient, or to wait, is not a way around. */
final class WorkaroundReader {
  private static final Pattern ADVICE =
      Pattern.compile(
          "(?<!\\p{L})(?:please|kindly|advis\\w+|ask(?:ed|s|ing)?|urg(?:ed|es|ing)|told|recommend\\w*|encourag\\w+"
              + "|directed|can|must|should|to|tafadhali)\\s+(?:[^.;\"“”]{0,60}?\\s)??(?:to\\s+|that\\s+)?(?<what>(?:use|using|utili[sz]e|(?:pay|buy)(?=\\s+(?:[\\p{L}]+\\s+)?(?:by|through|via|in"
              + " other|at the nearest|your bank))|visit|turn to|go to|fall back on|switch"
              + " to|try|walk into|opt for|tumia|mtumie|watumie|kutumia)\\s[^.;\"“”]{4,120})",
          Pattern.CASE_INSENSITIVE);
  private static final Vocabulary INSTEAD =
      Vocabulary.of(
          "manual(ly)?|by hand|handwritten|alternativ\\w+|instead|in the meantime|meanwhile",
          "fall ?back|other methods",
          "bank(s|ing)?( \\w+)? (options?|transfers?|deposits?|branches)|PDQs?|cash|until then",
          "offices?|app|nearest|njia (nyingine|mbadala)|benki|pesa taslimu|badala");
  private static final Pattern BY_HAND =
      Pattern.compile(
          "(?:[\\p{L}]+\\s+){0,4}(?:by hand|manually|handwritten (?:[\\p{L}]+ )?"
              + "(?:certificates?|receipts?|permits?|forms?|tickets?))(?:\\s+[\\p{L}]+){0,4}",
          Pattern.CASE_INSENSITIVE);

  /** Where the advice ends and the reason for it begins. */
  private static final Pattern REASON =
      Pattern.compile(
          "\\s*,?\\s*\\b(?:as (?:we|they|it|the|work|engineers)|while|until|because|since|so"
              + " that|pending)\\b.*",
          Pattern.DOTALL);

  private WorkaroundReader() {}

  static Optional<Finding<String>> read(List<Line> lines) {
    for (Line line : lines) {
      if (INSTEAD.in(line.sentence())) {
        Optional<Finding<String>> advice = advice(line.sentence());
        if (advice.isPresent()) {
          return advice;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Finding<String>> advice(Sentence sentence) {
    Matcher m = ADVICE.matcher(sentence.text());
    if (m.find()) {
      return Optional.of(finding(sentence, m.start("what"), m.end("what")));
    }
    Matcher hand = BY_HAND.matcher(sentence.text());
    return hand.find()
        ? Optional.of(finding(sentence, hand.start(), hand.end()))
        : Optional.empty();
  }

  private static Finding<String> finding(Sentence sentence, int start, int end) {
    String advice = sentence.text().substring(start, end);
    String what = REASON.matcher(advice).replaceFirst("").replaceFirst("[\\s,:]+$", "");
    return new Finding<>(what, sentence.evidence(start, start + what.length()));
  }
}
