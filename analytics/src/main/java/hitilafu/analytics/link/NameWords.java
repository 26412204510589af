package hitilafu.analytics.link;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What in the name of a service or a body tells it from others of its sort. */
final class NameWords {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\d]{3,}");
  private static final Set<String> COMMON =
      Set.of(
          ("the and for of system systems service services portal platform online website websites"
               + " site sites app apps mobile digital electronic internet network networks power"
               + " electricity supply payment payments banking bank card cards ticket tickets"
               + " ticketing booking registration application applications management information"
               + " records data machines devices automatic national international government public"
               + " state county city district regional ministry department authority agency board"
               + " commission corporation company limited ltd plc office hospital airport patient"
               + " patients student students customer customers user users emergency university"
               + " school license licence mfumo mifumo huduma mtandao umeme maji kadi mashine"
               + " malipo serikali taifa intaneti simu")
              .split(" "));

  private NameWords() {}

  /**
   * @param names any may be null
   */
  static Set<String> of(String... names) {
    Set<String> words = new TreeSet<>();
    for (String name : names) {
      if (name != null) {
        WORD.matcher(name.toLowerCase(Locale.ROOT))
            .results()
            .map(MatchResult::group)
            .filter(word -> !COMMON.contains(word))
            .forEach(words::add);
      }
    }
    return words;
  }
}
