package hitilafu.app.report.tell;

import hitilafu.app.phrase.PhraseWord;
import java.util.Set;

/**
 * A service as the subject of a sentence. What it is called is a name to us: only what its last
 * word gives away is known of its grammar.
 *
 * @param name as it stands inside a sentence, with its article if it takes one
 * @param many whether it is spoken of as several
 */
record Subject(String name, boolean many) {
  private static final Set<String> TAKE_AN_ARTICLE =
      Set.of(
          "app",
          "cable",
          "exchange",
          "gateway",
          "grid",
          "hotline",
          "line",
          "network",
          "pipeline",
          "plant",
          "platform",
          "portal",
          "registry",
          "site",
          "switch",
          "system",
          "website",
          "window");

  static Subject of(String service) {
    String last = service.substring(service.lastIndexOf(' ') + 1);
    boolean article =
        TAKE_AN_ARTICLE.contains(last) && service.contains(" ") && !service.startsWith("the ");
    return new Subject(article ? "the " + service : service, plural(last));
  }

  /** At the beginning of a sentence. */
  String first() {
    return PhraseWord.capital(name);
  }

  String was() {
    return many ? "were" : "was";
  }

  private static boolean plural(String word) {
    boolean ends = word.length() > 3 && word.endsWith("s");
    return ends && !word.endsWith("ss") && !word.endsWith("us") && !word.endsWith("is");
  }
}
