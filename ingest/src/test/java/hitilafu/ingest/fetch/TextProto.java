package hitilafu.ingest.fetch;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** As much of protobuf's text format as expectations of robots.txt are written in. */
final class TextProto {
  private static final Pattern TOKEN =
      Pattern.compile("#[^\\n]*|\"((?:[^\"\\\\]|\\\\.)*+)\"|(\\w+)\\s*:|(\\w+)");
  private static final Pattern ESCAPE =
      Pattern.compile("\\\\(?:([0-7]{1,3})|x(\\p{XDigit}{1,2})|(.))");

  /** That an agent, given this robots.txt, may or may not fetch an address. */
  record Expectation(String file, byte[] robots, String url, String agent, boolean allowed) {
    @Override
    public String toString() {
      return "%s: %s may%s fetch %s under%n%s"
          .formatted(file, agent, allowed ? "" : " not", url, new String(robots, UTF_8));
    }
  }

  private TextProto() {}

  static List<Expectation> read(Path file) throws IOException {
    List<Expectation> expectations = new ArrayList<>();
    Map<String, String> fields = new HashMap<>();
    String key = "";
    Matcher token = TOKEN.matcher(Files.readString(file, ISO_8859_1));
    while (token.find()) {
      if (token.group(1) != null) {
        fields.merge(key, unescaped(token.group(1)), String::concat);
      } else if (token.group(2) != null) {
        key = token.group(2);
        fields.remove(key);
      } else if (token.group(3) != null && key.equals("expected_outcome")) {
        expectations.add(expectation(file, fields, token.group(3).equals("ALLOWED")));
      }
    }
    return expectations;
  }

  private static Expectation expectation(Path file, Map<String, String> fields, boolean allowed) {
    return new Expectation(
        file.getFileName().toString(),
        fields.get("robotstxt").getBytes(ISO_8859_1),
        new String(fields.get("testurl").getBytes(ISO_8859_1), UTF_8),
        fields.get("useragent"),
        allowed);
  }

  private static String unescaped(String text) {
    return ESCAPE
        .matcher(text)
        .replaceAll(match -> Matcher.quoteReplacement(String.valueOf(character(match))));
  }

  private static char character(java.util.regex.MatchResult escape) {
    if (escape.group(1) != null) {
      return (char) Integer.parseInt(escape.group(1), 8);
    }
    if (escape.group(2) != null) {
      return (char) Integer.parseInt(escape.group(2), 16);
    }
    return switch (escape.group(3)) {
      case "n" -> '\n';
      case "r" -> '\r';
      case "t" -> '\t';
      default -> escape.group(3).charAt(0);
    };
  }
}
