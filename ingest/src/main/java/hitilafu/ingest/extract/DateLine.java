package hitilafu.ingest.extract;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A line that is there to date the text: "Published: 3rd January 2025", "News desk - 2 May 2024".
 *
 * @param update whether it gives the time of the last change
 */
record DateLine(Dated dated, boolean update) {
  private static final Pattern UPDATE =
      Pattern.compile(
          "^(?:last )?(?:updated|modified)\\b|^imesasishwa\\b", Pattern.CASE_INSENSITIVE);

  private static final Pattern LABEL =
      Pattern.compile(
          "\\b(?:date[d]?|published|posted|updated|modified|last|on|at|by|tarehe|imechapishwa|imesasishwa"
              + "|mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|\\p{L}{3,6}day|juma\\p{L}{2,5}"
              + "|alhamisi|ijumaa|saa|am|pm|a\\.m|p\\.m|eat|gmt|utc|hrs|min|mins|read|views"
              + "|\\d[\\d:.]{0,9}(?:am|pm|k)?)\\b",
          Pattern.CASE_INSENSITIVE);

  /** A clock time, a label or a separator shows that the line is no headline with a date in it. */
  private static final Pattern FORMAL =
      Pattern.compile("\\d[:.]\\d\\d|^[\\p{L} ]{2,14}:|[|\\u2022\\u00b7\\u2014\\u2013-]");

  private static final int MAX_OTHER_WORDS = 6;

  /** Empty if the block is anything else, also if it is a heading. */
  static Optional<DateLine> of(Block block) {
    String text = block.text();
    if (block.heading() || !block.isShort()) {
      return Optional.empty();
    }
    return Dates.find(text)
        .filter(date -> otherWords(text, date) <= (isFormal(text) ? MAX_OTHER_WORDS : 1))
        .map(date -> new DateLine(date.dated(), UPDATE.matcher(text).find()));
  }

  private static int otherWords(String text, Reading date) {
    String around = text.substring(0, date.start()) + " " + text.substring(date.end());
    return Words.count(LABEL.matcher(around).replaceAll(" "));
  }

  private static boolean isFormal(String text) {
    return FORMAL.matcher(text).find() || UPDATE.matcher(text).find();
  }
}
