package hitilafu.ingest.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What single lines are, told by their words: parts of a page, not of its text. */
final class PageWords {
  private static final Set<String> LABELS =
      Resource.lines("page-labels.txt")
          .flatMap(line -> Pattern.compile("\\s+").splitAsStream(line))
          .collect(Collectors.toUnmodifiableSet());
  private static final List<String> BOXES =
      Resource.lines("page-boxes.txt").map(phrase -> " " + Words.key(phrase) + " ").toList();

  /** Small words that say nothing of a line. */
  private static final Set<String> BETWEEN =
      Set.of(
          "a", "an", "and", "by", "in", "of", "on", "or", "the", "this", "to", "kwa", "na", "ya");

  private static final Set<String> SECTIONS =
      Set.of(
          "home",
          "news",
          "sport",
          "sports",
          "business",
          "politics",
          "opinion",
          "weather",
          "mwanzo",
          "nyumbani",
          "habari",
          "michezo",
          "biashara",
          "siasa");

  private static final Pattern OWNER =
      Pattern.compile(
          "(?:\u00a9|\\([cC]\\)|^(?i:copyright)) ?(?:\u00a9 ?)?(?:\\d{4}(?: ?[-\u2013] ?\\d{4})?,?"
              + " )?(?:by )?(\\p{Lu}[^.|,;:0-9\u00a9]{2,60})");
  private static final Pattern NUMBER = Pattern.compile("\\d+[kmhd]?");
  private static final Pattern CREDIT =
      Pattern.compile(
          "^[\\[(]?(?:file |stock )?(?:photos?|images?|pictures?|pic|picha|caption|video|credit)(?:"
              + " (?:credits?|caption|by|ya|na))?(?: ?[:|/]| by | courtesy"
              + " )|^\\[(?:image|photo|video|embed|advert)[^]]*]$|[/|]"
              + " ?(?:courtesy|file|handout|maktaba)[\\])]?\\.?$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern FOOT =
      Pattern.compile(
          "^(?:\\u00a9|\\(c\\) |copyright\\b)|\\ball rights reserved\\b|\\bhaki zote"
              + " zimehifadhiwa\\b|^\\d+ (?:comments?|responses?|replies|thoughts? on\\b.*|maoni)$",
          Pattern.CASE_INSENSITIVE);

  /** Of the words of a menu: the rest are names that only this site has. */
  private static final double MOST = 0.8;

  private static final int MENU = 4;
  private static final int BOX = 40;
  private static final int LINE = 160;

  private PageWords() {}

  /** "Home News Sports", "12 Shares", "Share this:", "3 min read". */
  static boolean isMenu(String text) {
    List<String> words =
        Words.of(text)
            .filter(Predicate.not(NUMBER.asMatchPredicate()))
            .filter(Predicate.not(BETWEEN::contains))
            .toList();
    long labels = words.stream().filter(LABELS::contains).count();
    boolean menu = words.size() >= MENU && labels >= MOST * words.size();
    return text.length() <= LINE
        && labels > 0
        && (labels == words.size() || menu && !Block.plain(text).endsSentence());
  }

  /** "Photo: Someone/Courtesy", "[Image: A queue]". */
  static boolean isCredit(String text) {
    return text.length() <= LINE && CREDIT.matcher(text).find();
  }

  /** Cookies, newsletters, comments: a line or two that ask the reader for something. */
  static boolean isBox(String text) {
    String key = " " + Words.key(text) + " ";
    return Words.count(text) <= BOX && BOXES.stream().anyMatch(key::contains);
  }

  /** How many sections of a paper it names. */
  static int sections(String text) {
    return (int) Words.of(text).filter(SECTIONS::contains).count();
  }

  /** Who says that the rights are theirs. */
  static Optional<String> owner(String text) {
    Matcher owner = OWNER.matcher(text);
    return isFoot(text) && owner.find()
        ? Optional.of(owner.group(1).replaceFirst("(?i)[ -]+all rights.*$", "").strip())
        : Optional.empty();
  }

  /** Below it stands nothing that belongs to the text. */
  static boolean isFoot(String text) {
    return text.length() <= 2 * LINE && FOOT.matcher(text).find();
  }
}
