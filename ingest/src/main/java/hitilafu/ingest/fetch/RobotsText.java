package hitilafu.ingest.fetch;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;

/** A robots.txt made ready for its parser. Percent-encoding changes nothing of what it means. */
final class RobotsText {
  private static final HexFormat HEX = HexFormat.of().withUpperCase();
  private static final Pattern ENCODED = Pattern.compile("%(\\p{XDigit}{2})");

  private RobotsText() {}

  /**
   * The text with its angle brackets encoded: the parser would strip HTML out of it, in a time that
   * grows with the square of a line's length.
   */
  static byte[] plain(byte[] text) {
    return encoded(text, false).getBytes(ISO_8859_1);
  }

  /**
   * The text so that the parser, which undoes percent-encoding before it compares, compares as it
   * was written: all beyond ASCII is encoded, then every percent sign once more.
   */
  static byte[] literal(byte[] text) {
    return literal(encoded(text, true)).getBytes(ISO_8859_1);
  }

  /** An address likewise. */
  static String literal(String url) {
    return ENCODED
        .matcher(url)
        .replaceAll(encoded -> "%25" + encoded.group(1).toUpperCase(Locale.ROOT));
  }

  private static String encoded(byte[] text, boolean beyondAscii) {
    StringBuilder encoded = new StringBuilder(text.length);
    for (int i = bom(text); i < text.length; i++) {
      if (text[i] == '<' || text[i] < 0 && beyondAscii) {
        encoded.append('%').append(HEX.toHexDigits(text[i]));
      } else {
        encoded.append((char) (text[i] & 0xff));
      }
    }
    return encoded.toString();
  }

  private static int bom(byte[] text) {
    boolean present =
        text.length > 2
            && text[0] == (byte) 0xef
            && text[1] == (byte) 0xbb
            && text[2] == (byte) 0xbf;
    return present ? 3 : 0;
  }
}
