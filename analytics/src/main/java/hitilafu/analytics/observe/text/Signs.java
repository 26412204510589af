package hitilafu.analytics.observe.text;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a sentence holds of the word lists. */
public record Signs(Map<Sign, List<Span>> spans) {
  private static final PhraseBook<Sign> LISTS =
      PhraseBook.read(Arrays.stream(Sign.values()).collect(Collectors.toMap(s -> s, Sign::list)));

  public Signs {
    spans = Collections.unmodifiableMap(spans);
  }

  /** Every sign in these words. */
  public static Signs in(List<Token> tokens) {
    return new Signs(LISTS.in(tokens));
  }

  /** Where this sign stands, in the order of the sentence; empty if it does not. */
  public List<Span> all(Sign sign) {
    return spans.getOrDefault(sign, List.of());
  }

  public boolean has(Sign sign) {
    return spans.containsKey(sign);
  }

  public Optional<Span> first(Sign sign) {
    return all(sign).stream().findFirst();
  }

  /** Whether this sign stands within so many characters before or after the place. */
  public boolean near(Sign sign, Span place, int within) {
    return all(sign).stream().anyMatch(span -> span.distance(place) <= within);
  }

  /** Whether this sign ends within so many characters before the place. */
  public boolean before(Sign sign, Span place, int within) {
    return all(sign).stream()
        .anyMatch(span -> span.end() <= place.start() && place.start() - span.end() <= within);
  }

  /** Whether this sign begins within so many characters behind the place. */
  public boolean after(Sign sign, Span place, int within) {
    return all(sign).stream()
        .anyMatch(span -> span.start() >= place.end() && span.start() - place.end() <= within);
  }
}
