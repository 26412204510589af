package hitilafu.analytics.observe.lines;

import hitilafu.analytics.observe.text.Sentence;
import hitilafu.analytics.observe.text.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What extraction left of the page around the article: lists of other stories, comment forms,
 * captions. A decoy headline among them must not be read as a claim.
 */
public final class Boilerplate {
  /** From here on the page speaks of other things. */
  private static final Vocabulary END =
      Vocabulary.of(
          "related (posts|stories|articles|news)|more stories|leave a (reply|comment)",
          "you missed|in case you missed it|you may also like|most (popular|shared|read)",
          "trending news|related$|what everyone is watching|recommended for you",
          "habari zinazohusiana|maoni \\(\\d+\\)");

  /** This line is not the story, and a bare one takes the headline below it along. */
  private static final Vocabulary ASIDE =
      Vocabulary.of(
          "(also read|read also|read more|soma pia|soma zaidi|see also|advertisements?)",
          "(photo|image|picture|source|file|tags|reading time|last updated|created"
              + "|share with us)");

  private static final int SHORT = 40;

  private Boilerplate() {}

  public static List<Sentence> drop(List<Sentence> sentences) {
    List<Sentence> kept = new ArrayList<>();
    boolean skipNext = false;
    for (Sentence sentence : sentences) {
      String head = head(sentence);
      boolean aside = !sentence.title() && opensWith(ASIDE, head);
      if (!sentence.title() && sentence.text().length() <= SHORT && opensWith(END, head)) {
        break;
      }
      boolean skipped = skipNext && !sentence.title() && !sentence.text().endsWith(".");
      if (!aside && !skipped) {
        kept.add(sentence);
      }
      skipNext = aside && pointsToOtherStory(sentence);
    }
    return kept;
  }

  private static String head(Sentence sentence) {
    String text = sentence.text();
    return text.substring(0, Math.min(text.length(), SHORT)).replaceFirst("^[^\\p{L}]+", "");
  }

  private static boolean opensWith(Vocabulary words, String head) {
    return words.pattern().matcher(head).lookingAt();
  }

  private static boolean pointsToOtherStory(Sentence sentence) {
    String text = sentence.text().toLowerCase(Locale.ROOT);
    return text.length() < 12 && (text.contains("read") || text.startsWith("soma"));
  }
}
