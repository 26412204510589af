package hitilafu.app.report.tell;

import hitilafu.app.phrase.PhraseWord;
import java.util.List;

/** Several things in a row of words. */
final class Listed {
  private static final int MOST = 4;

  private Listed() {}

  /** "KRA", "KRA and KWS", "KRA, KWS, NTSA, HELB and 3 more". */
  static String some(List<String> names) {
    return PhraseWord.list(names, MOST);
  }

  /** All of them. */
  static String all(List<String> names) {
    return PhraseWord.list(names, Integer.MAX_VALUE);
  }
}
