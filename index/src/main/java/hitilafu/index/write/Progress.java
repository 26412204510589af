package hitilafu.index.write;

import java.util.OptionalLong;

/**
 * What a catch-up did.
 *
 * @param epoch the epoch that is served now; empty if nothing was ever logged
 * @param lines lines of the log that were read
 * @param changed incidents, tombstones and articles that were written; lines that were overtaken
 *     are not
 * @param swapped whether it put another index in place
 */
public record Progress(OptionalLong epoch, long lines, long changed, boolean swapped) {
  static final Progress NOTHING = new Progress(OptionalLong.empty(), 0, 0, false);

  Progress and(long moreLines, long moreChanged) {
    return new Progress(epoch, lines + moreLines, changed + moreChanged, swapped);
  }

  Progress andSwapped(boolean now) {
    return new Progress(epoch, lines, changed, swapped || now);
  }
}
