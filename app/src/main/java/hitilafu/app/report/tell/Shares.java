package hitilafu.app.report.tell;

import hitilafu.app.phrase.PhraseWord;
import hitilafu.model.Share;
import java.util.Locale;

/** Shares with their intervals at 95 %. */
final class Shares {
  private static final double PERCENT = 100;

  private Shares() {}

  /** "12 of 53". */
  static String parts(Share share) {
    return PhraseWord.number(share.part()) + " of " + PhraseWord.number(share.whole());
  }

  /** "23 % (13–35 %)"; of none there is no share. */
  static String percent(Share share) {
    return String.format(
        Locale.ENGLISH, "%.0f %% (%s)", PERCENT * share.part() / share.whole(), interval(share));
  }

  /** "13–35 %". */
  static String interval(Share share) {
    return String.format(
        Locale.ENGLISH, "%.0f–%.0f %%", PERCENT * share.low(), PERCENT * share.high());
  }
}
