package hitilafu.analytics.observe.times;

import hitilafu.analytics.observe.text.Sentence;
import hitilafu.analytics.observe.text.Span;
import java.util.Arrays;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The words of a sentence that tell a tense, looked up once, however many times it names. */
final class Tenses {
  private static final Pattern WILL =
      words(
          "will|shall|aims?|won['’]t|is to|are to|to be|(?<!fell |fall |were |was"
              + " )due|scheduled|expect(?:s|ed)?|plan(?:s|ned)?|next|coming|upcoming|deadlines?|extended|moved"
              + " to|postponed (?:to|until)|resumes?|set (?:for|to)|hop(?:es?|ing|ed) to|we"
              + " hope|with effect from|takes? effect|closes?|expires?|ends on|payable|is out|going"
              + " to|would|must|should|may|can|please|kindly|promised|target|maintenance|kesho|ijayo|ujao|kabla"
              + " ya|makataa|ratiba|mwisho|matengenezo|maboresho"
              + "|\\p{L}{1,4}natarajia|\\p{L}{1,4}natumaini|kuahidi|tafadhali"
              + "|(?:a|i|wa|zi|li|ya|ki|vi|tu|ni|ku|yata)ta(?!ngu|ka|tizo|nzania|ngaz|rajia|lii|laa"
              + "|bu|ifa|siri)\\p{L}{3,}|uta(?:rejea|rudi|kuwa|anza|fany|kati|kami|zim|ende)\\p{L}*");
  private static final Pattern WAS =
      words(
          "was|were|had|has|(?<!to"
              + " )have|did|went|began|came|fell|hit|struck|saw|left|lost|broke|shut|cut"
              + "|ago|since|last|took|got|told|said|says|ran|\\p{L}{3,}ed"
              + "|(?:a|i|u|wa|zi|li|ya|ki|vi|tu|ni|m|pa|ku)(?:li|me|ka)\\p{L}{3,}|jana|juzi"
              + "|iliyopita|uliopita|tangu");

  /** What looks ahead, but for a state that was over by then: "stayed down until 4 pm". */
  private static final Pattern UNTIL = words("until|till|hadi");

  private static final Pattern LASTED =
      words(
          "stayed|remained|lasted|continued|went|was|were|dragged|persisted|had"
              + "|(?:a|i|u|wa|zi|li|ya)li\\p{L}{3,}");

  private final int[] will;
  private final int[] was;
  private final int[] until;
  private final int[] lasted;

  private Tenses(String text) {
    will = places(WILL, text);
    was = places(WAS, text);
    until = places(UNTIL, text);
    lasted = places(LASTED, text);
  }

  static Tenses of(Sentence sentence) {
    return new Tenses(sentence.text());
  }

  /** By the nearest telling word before these words, else by the first one behind them. */
  Tense at(Span span) {
    int behind = last(was, span);
    int deadline = last(lasted, span) >= 0 ? -1 : last(until, span);
    int ahead = Math.max(deadline, last(will, span));
    if (ahead >= 0 || behind >= 0) {
      return ahead >= behind ? Tense.AHEAD : Tense.BEHIND;
    }
    int next = first(will, span);
    int past = first(was, span);
    if (next == past) {
      return Tense.OPEN;
    }
    return next < past ? Tense.AHEAD : Tense.BEHIND;
  }

  /** Where the last of them before these words begins, or -1. */
  private static int last(int[] places, Span span) {
    int i = Arrays.binarySearch(places, span.start());
    int before = (i < 0 ? -i - 1 : i) - 1;
    return before < 0 ? -1 : places[before];
  }

  /** Where the first of them behind these words begins; the greatest number if there is none. */
  private static int first(int[] places, Span span) {
    int i = Arrays.binarySearch(places, span.end());
    int behind = i < 0 ? -i - 1 : i;
    return behind == places.length ? Integer.MAX_VALUE : places[behind];
  }

  private static int[] places(Pattern pattern, String text) {
    return pattern.matcher(text).results().mapToInt(MatchResult::start).toArray();
  }

  private static Pattern words(String alternatives) {
    return Pattern.compile(
        "(?<![\\p{L}\\p{N}])(?:" + alternatives + ")(?![\\p{L}\\p{N}])", Pattern.CASE_INSENSITIVE);
  }
}
