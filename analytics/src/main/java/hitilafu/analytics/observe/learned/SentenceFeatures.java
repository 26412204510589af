package hitilafu.analytics.observe.learned;

import hitilafu.analytics.observe.text.Sentence;
import hitilafu.analytics.observe.text.Sign;
import hitilafu.analytics.observe.text.Signs;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What of a sentence tells its sense: words and pairs of words, their beginnings and endings (for a
 * Swahili verb has its root at the end), and the signs in it. Names are left out, so that nothing
 * is learned of a particular service.
 */
public final class SentenceFeatures {
  private static final int BEGINNING = 5;
  private static final int ENDING = 6;
  private static final int LONG = 7;

  private SentenceFeatures() {}

  /**
   * @param words those of the sentence
   */
  public static Collection<String> of(Sentence sentence, Signs signs, List<MaskedWord> words) {
    Set<String> features = new LinkedHashSet<>();
    MaskedWord before = null;
    for (MaskedWord word : words) {
      features.add(word.form());
      if (word.plain() && word.form().length() >= LONG) {
        features.add("^" + word.form().substring(0, BEGINNING));
        features.add("$" + word.form().substring(word.form().length() - ENDING));
      }
      boolean joined = before != null && before.clause() == word.clause();
      features.add((joined ? before.form() : "|") + "_" + word.form());
      before = word;
    }
    for (Sign sign : signs.spans().keySet()) {
      features.add("+" + sign.name());
    }
    features.add(sentence.title() ? "=title" : sentence.whole() ? "=body" : "=fragment");
    return features;
  }
}
