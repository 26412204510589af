package hitilafu.ingest.pdf;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSStream;

/**
 * The ranges of character maps, {@code <first> <last> <character>}: PDFBox writes each out, one
 * character after the other, so a document's together must be no more than documents have.
 */
final class CharacterRanges {
  private static final int MAX_RANGE = 0x10000;
  private static final int MAX_TOTAL = 2_000_000;

  private static final Pattern SECTION =
      Pattern.compile("beginbfrange(.*?)(?:endbfrange|\\z)", Pattern.DOTALL);
  private static final String CODE = "\\s*+<([0-9A-Fa-f]{1,8}+)>";
  private static final Pattern RANGE =
      Pattern.compile("\\G" + CODE + CODE + "\\s*+(?:<[0-9A-Fa-f\\s]*+>|\\[[^\\]%]*+])\\s*+");

  private long total;

  /** Whether the map may be used: its ranges are all readable, and not too large. */
  boolean areSound(COSStream map) throws IOException {
    String text = new String(map.createInputStream().readAllBytes(), ISO_8859_1);
    Matcher section = SECTION.matcher(text);
    while (section.find()) {
      if (!isSound(section.group(1))) {
        return false;
      }
    }
    return true;
  }

  private boolean isSound(String section) {
    Matcher range = RANGE.matcher(section);
    int end = 0;
    while (range.find()) {
      long codes = Long.parseLong(range.group(2), 16) - Long.parseLong(range.group(1), 16);
      total += Math.max(0, codes);
      end = range.end();
      if (codes > MAX_RANGE || total > MAX_TOTAL) {
        return false;
      }
    }
    return section.substring(end).isBlank();
  }
}
