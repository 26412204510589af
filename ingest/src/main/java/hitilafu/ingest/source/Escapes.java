package hitilafu.ingest.source;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HexFormat;

/** Browsers take any character and stray percent signs; RFC 3986 wants them escaped. */
final class Escapes {
  private static final String ILLEGAL = "\"<>\\^`{|}";
  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  private Escapes() {}

  static String path(String text) {
    return escaped(text, ILLEGAL + "[]");
  }

  /** Brackets stay: browsers send them as they are, and some servers know no others. */
  static String query(String text) {
    return text == null ? null : escaped(text, ILLEGAL);
  }

  private static String escaped(String text, String illegal) {
    StringBuilder escaped = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int c = text.codePointAt(i);
      boolean stray = c == '%' && !isEscape(text, i);
      if (c <= ' ' || c > '~' || stray || illegal.indexOf(c) >= 0) {
        escape(c, escaped);
      } else {
        escaped.append((char) c);
      }
    }
    return escaped.toString();
  }

  private static void escape(int c, StringBuilder escaped) {
    for (byte b : Character.toString(c).getBytes(UTF_8)) {
      escaped.append('%').append(HEX.toHexDigits(b));
    }
  }

  private static boolean isEscape(String text, int percent) {
    return percent + 2 < text.length()
        && HexFormat.isHexDigit(text.charAt(percent + 1))
        && HexFormat.isHexDigit(text.charAt(percent + 2));
  }
}
