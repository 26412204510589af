package hitilafu.app.phrase;

import hitilafu.model.Coverage;
import java.util.Locale;

/** How well a period was watched, in words. */
public final class PhraseWatched {
  private PhraseWatched() {}

  /** "watched on 212 of 365 days", "nothing was read of these days". */
  public static String words(Coverage coverage) {
    return coverage.daysWatched() == 0
        ? "nothing was read of these days"
        : String.format(
            Locale.ENGLISH, "watched on %,d of %,d days", coverage.daysWatched(), coverage.days());
  }
}
