package hitilafu.app.web.progress;

import hitilafu.app.metrics.Progress;
import hitilafu.app.phrase.Phrase;
import hitilafu.app.phrase.PhraseTime;
import java.util.Locale;

/**
 * How far the work is, in words; what a page shows when it is loaded, and what it is told later.
 *
 * @param words one sentence
 * @param since when that began
 * @param files "40 of 43 read"
 * @param waiting "3 files"
 * @param documents read since the program started
 * @param shown which state of the record readers see
 * @param building what is made beside it; "nothing" if nothing is
 * @param read how much of all is done, for a bar; null where there is nothing to measure
 * @param all how much there is; null likewise
 */
public record ProgressView(
    String words,
    String since,
    String files,
    String waiting,
    String documents,
    String shown,
    String building,
    Long read,
    Long all) {

  /** Words for it. */
  public static ProgressView of(Progress progress) {
    boolean measured = progress.filesInAll() != null && progress.filesInAll() > 0;
    return new ProgressView(
        words(progress),
        progress.since() == null ? Phrase.NOT_STATED : PhraseTime.captured(progress.since()),
        progress.filesInAll() == null
            ? "not known yet"
            : number(progress.filesRead()) + " of " + number(progress.filesInAll()) + " read",
        progress.filesWaiting() == null ? "not known yet" : number(progress.filesWaiting()),
        progress.documents() == null ? "none here" : number(progress.documents()),
        progress.epoch() == null ? "none yet" : "epoch " + progress.epoch(),
        progress.building() == null ? "nothing" : "epoch " + progress.building(),
        measured ? progress.filesRead() : null,
        measured ? progress.filesInAll() : null);
  }

  private static String words(Progress progress) {
    return switch (progress.doing()) {
      case NOTHING -> "This server shows the record as it is, and reads nothing new.";
      case STARTING -> "Starting: what is new is being looked for.";
      case REPLAYING ->
          "Everything is being derived anew, because %s. Until that is done, what was known before is shown."
              .formatted(progress.reason());
      case READING -> reading(progress.filesWaiting());
      case INDEXING -> "What was read is being linked and indexed.";
      case UP_TO_DATE -> "Up to date: all that was received has been read.";
    };
  }

  private static String reading(long waiting) {
    return waiting == 1
        ? "One file of what was received is being read."
        : number(waiting) + " files of what was received are being read.";
  }

  private static String number(long number) {
    return String.format(Locale.ENGLISH, "%,d", number);
  }
}
