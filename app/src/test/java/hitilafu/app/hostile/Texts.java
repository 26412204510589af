package hitilafu.app.hostile;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/** Texts that try to be more than words. */
final class Texts {
  private static final List<String> SYNTAX =
      List.of(
          "\"",
          "\u201c",
          "service:",
          "from:",
          "to:2025-01-01",
          "from:9999999999-99-99",
          "level:",
          "level:major",
          "year:2024",
          "duration:>99999999999999999999h",
          "duration:<-1m",
          "x:",
          ":",
          "*",
          "?",
          "(",
          ")",
          "[a TO b]",
          "/(a+)+$/",
          "~",
          "^9999999999",
          "\\",
          " AND ",
          " OR ",
          " NOT ",
          "-",
          "+",
          "e-",
          "m ",
          "a ",
          "\u00b7",
          "'",
          "\u202e",
          "ecitizen",
          "itax",
          " ",
          "last week",
          "Jan 2025",
          "json:",
          "gone:1",
          "id:",
          "{!x}",
          "${jndi:ldap://x}",
          "%00",
          "\u0000",
          "\r\nX-Injected: 1\r\n\r\n",
          "\ud83d\ude00",
          "\u0301\u0301\u0301",
          "\ufeff",
          "' OR '1'='1",
          "../../etc/passwd",
          "place:\"",
          "cause:network",
          "reviewed:maybe");

  private static final List<String> BOMBS =
      List.of("(a+)+$", "((((((((((a*)*)*)*)*)*)*)*)*)*", "(a|aa)+$", "(.*a){25}", "[[[[[[", "\\");

  private static final List<String> MARKUP =
      List.of(
          "<script>alert(1)</script>",
          "\"><img src=x onerror=alert(1)>",
          "</title><script>alert(1)</script>",
          "' onmouseover='alert(1)",
          "<svg/onload=alert(1)>",
          "javascript:alert(1)",
          "<!--",
          "]]><iframe src=//evil.example>");

  private Texts() {}

  static String syntax(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(14); i >= 0; i--) {
      text.append(any(SYNTAX, random));
    }
    return text.toString();
  }

  static String bomb(Random random) {
    return any(BOMBS, random).repeat(1 + random.nextInt(20))
        + "a".repeat(random.nextInt(100))
        + "!";
  }

  static String markup(Random random) {
    return any(MARKUP, random) + (random.nextBoolean() ? syntax(random) : "");
  }

  /** Any characters, many of which are none. */
  static String noise(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(80); i >= 0; i--) {
      text.append((char) random.nextInt(random.nextBoolean() ? 128 : 65_536));
    }
    return text.toString();
  }

  /** As a browser would send it. */
  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /** Percent signs before what is sometimes two digits, of bytes that are often no UTF-8. */
  static String badlyEncoded(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(30); i >= 0; i--) {
      switch (random.nextInt(4)) {
        case 0 -> text.append('%').append((char) ('g' + random.nextInt(20)));
        case 1 -> text.append("%c0%af%e0%80%af");
        case 2 -> text.append(random.nextBoolean() ? "%" : "%u0022");
        default -> text.append("%%%02x".formatted(random.nextInt(256)));
      }
    }
    return text.toString();
  }

  static <T> T any(List<T> list, Random random) {
    return list.get(random.nextInt(list.size()));
  }
}
