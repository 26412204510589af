package hitilafu.analytics.link;

import java.util.Collection;
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
               + " electricity supply water payment payments banking bank card cards ticket tickets"
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
   * @param operator null if not known
   * @param places where it was felt: a town has more than one service
   */
  static Set<String> of(String service, String operator, Collection<String> places) {
    Set<String> words = new TreeSet<>();
    add(service, words);
    add(operator, words);
    words.removeAll(COMMON);
    Set<String> ofPlaces = new TreeSet<>();
    places.forEach(place -> add(place, ofPlaces));
    words.removeAll(ofPlaces);
    return words;
  }

  private static void add(String name, Set<String> words) {
    if (name != null) {
      WORD.matcher(name.toLowerCase(Locale.ROOT))
          .results()
          .map(MatchResult::group)
          .forEach(words::add);
    }
  }
}
