package hitilafu.analytics.observe.facts;

import hitilafu.analytics.observe.text.PhraseBook;
import hitilafu.analytics.observe.text.Sentence;
import hitilafu.analytics.observe.text.Span;
import hitilafu.model.CauseDetail;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words that sound like a reason: each mechanism's, and those that explain nothing. */
public final class CauseWords {
  /** The list of words that explain nothing. */
  public static final String NOTHING = "nothing";

  private static final PhraseBook<String> LISTS =
      PhraseBook.read(
          Stream.concat(Stream.of(CauseDetail.values()).map(CauseWords::name), Stream.of(NOTHING))
              .collect(Collectors.toMap(Function.identity(), n -> "cause-" + n + ".txt")));

  private CauseWords() {}

  /** Where which words stand, by the names of their lists. */
  public static Map<String, List<Span>> in(Sentence sentence) {
    return LISTS.in(sentence.tokens());
  }

  public static String name(CauseDetail detail) {
    return detail.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
