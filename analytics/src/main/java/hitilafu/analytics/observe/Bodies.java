package hitilafu.analytics.observe;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names of organisations that no catalog knows, by their shape: an acronym behind them, a word such
 * as Authority or Ministry in them, an appositive ("X, the power distributor"). Persons have none
 * of these, and their names are never taken.
 */
final class Bodies {
  private static final String NAME =
      "\\p{Lu}[\\p{L}&’'-]+(?: (?:of the |for the |of |for )?\\p{Lu}[\\p{L}&’'-]+){0,6}";
  private static final Pattern CANDIDATE =
      Pattern.compile(
          "(?<!\\p{L})(?:The )?(?<name>"
              + NAME
              + ")(?<short> \\(\\p{Lu}[\\p{L}-]{1,9}\\))?(?<rest>.{0,60})");
  private static final Pattern KIND =
      Pattern.compile(
          ".*\\b(?:Authority|Agency|Ministry|Department|Commission|Board|Company|Bank|University|Council|Service"
              + "|Services|Office|Corporation|Municipality|Directorate|Bureau|Limited|Ltd|PLC|Utility|Electric"
              + "|Telecom|Airports?|Hospital|Institute|Force|County|Mamlaka|Wizara|Shirika|Tume|Group|Health"
              + " System)\\b.*");
  private static final Pattern APPOSITIVE =
      Pattern.compile(
          ",? (?:the|a|an|its|their|which is the) (?:\\p{L}+"
              + " ){0,4}(?:agency|provider|distributor|operator|utility"
              + "|supplier|regulator|company|bank|telco|department|ministry).*",
          Pattern.DOTALL);

  private static final Pattern SPEAKS =
      Pattern.compile(
          ",? (?:has )?(?:said|says|confirmed|apologi[sz]ed|announced|admitted|told|tweeted)");
  private static final Pattern HEAD =
      Pattern.compile(
          "(?:(?:Those|These|Sites|Websites|Offices|Services|Systems|In|At|On|And|But|When|After|Since|Because|For"
              + "|Every|All|Some|"
              + Almanac.FULL_WEEKDAY
              + "|"
              + Almanac.MONTH
              + ")(?: of)? ?)+");

  private Bodies() {}

  static List<Span> in(Sentence sentence) {
    List<Span> bodies = new ArrayList<>();
    if (sentence.title() || titleCase(sentence)) {
      return bodies;
    }
    Matcher m = CANDIDATE.matcher(sentence.text());
    for (int at = 0; m.find(at); at = m.end("name")) {
      Span name = trimmed(sentence, new Span(m.start("name"), m.end("name")));
      if (name.start() < name.end() && body(name.of(sentence), m)) {
        bodies.add(name);
      }
    }
    return bodies;
  }

  private static boolean body(String name, Matcher m) {
    boolean several = name.indexOf(' ') > 0;
    return several && KIND.matcher(name).matches()
        || m.group("short") != null && SPEAKS.matcher(m.group("rest")).lookingAt()
        || APPOSITIVE.matcher(m.group("rest")).matches();
  }

  /** Without the "Those of" that begins a sentence, and without the possessive. */
  private static Span trimmed(Sentence sentence, Span name) {
    String text = name.of(sentence);
    Matcher head = HEAD.matcher(text);
    int start = head.lookingAt() ? head.end() : 0;
    int end = text.endsWith("'s") || text.endsWith("’s") ? text.length() - 2 : text.length();
    return new Span(name.start() + start, name.start() + Math.max(start, end));
  }

  /** Nearly every word has a capital: a headline that stands in the body once more. */
  private static boolean titleCase(Sentence sentence) {
    List<Token> tokens = Token.of(sentence.text());
    return tokens.size() > 3
        && tokens.stream().filter(Token::capital).count() > 0.6 * tokens.size();
  }
}
