package hitilafu.analytics.observe.times;

import hitilafu.analytics.observe.text.Sentence;
import hitilafu.analytics.observe.text.Span;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether a sentence speaks of what is to come where it names a time: "Friday" is the next one
 * after "will", and the last one after "was".
 */
enum Tense {
  AHEAD,
  BEHIND,
  /** No word tells. */
  OPEN;

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

  private static Pattern words(String alternatives) {
    return Pattern.compile(
        "(?<![\\p{L}\\p{N}])(?:" + alternatives + ")(?![\\p{L}\\p{N}])", Pattern.CASE_INSENSITIVE);
  }

  /** By the nearest telling word before it, else by the first one behind it. */
  static Tense of(Sentence sentence, Span span) {
    String before = sentence.text().substring(0, span.start());
    int behind = last(WAS, before);
    int until = last(LASTED, before) >= 0 ? -1 : last(UNTIL, before);
    int ahead = Math.max(until, last(WILL, before));
    if (ahead >= 0 || behind >= 0) {
      return ahead >= behind ? AHEAD : BEHIND;
    }
    String after = sentence.text().substring(span.end());
    int next = first(WILL, after);
    int past = first(WAS, after);
    if (next < 0 && past < 0) {
      return OPEN;
    }
    return next >= 0 && (past < 0 || next < past) ? AHEAD : BEHIND;
  }

  private static int last(Pattern pattern, String text) {
    int at = -1;
    for (Matcher m = pattern.matcher(text); m.find(); ) {
      at = m.start();
    }
    return at;
  }

  private static int first(Pattern pattern, String text) {
    Matcher m = pattern.matcher(text);
    return m.find() ? m.start() : -1;
  }
}
