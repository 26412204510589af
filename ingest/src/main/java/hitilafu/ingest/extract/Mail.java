package hitilafu.ingest.extract;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text that was mailed: what its head says, and the text below. A text without such a head is all
 * body.
 */
record Mail(Metadata metadata, String body) {
  private static final Pattern FIELD =
      Pattern.compile(
          "(?:> ?)?(from|to|cc|bcc|sent|date|subject|reply-to|message-id|mime-version|content-[a-z-]+"
              + "|importance|kutoka|kwa|tarehe|mada):\\s*(.*)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern FORWARDED =
      Pattern.compile(
          "[-_>\\s]*+(?:(?:begin )?forwarded message|original message)?[-_:\\s]*+",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern PREFIX =
      Pattern.compile("^(?:(?:re|fwd?|fw) ?: ?|\\[[^]]{1,30}] ?)+", Pattern.CASE_INSENSITIVE);
  private static final int MAX_LINES = 60;
  private static final int MAX_SUBJECT = 500;

  static Mail of(String text) {
    Map<String, String> fields = new TreeMap<>();
    int end = head(text.lines().limit(MAX_LINES).toList(), fields);
    String subject = fields.getOrDefault("subject", fields.get("mada"));
    return fields.size() < 2 || subject == null || subject.length() > MAX_SUBJECT
        ? new Mail(Metadata.NONE, text)
        : new Mail(metadata(subject, fields), below(text, end));
  }

  /** Reads the head's fields and gives the number of its lines. */
  private static int head(List<String> lines, Map<String, String> fields) {
    String name = null;
    int line = 0;
    for (; line < lines.size(); line++) {
      Matcher field = FIELD.matcher(lines.get(line));
      if (field.matches()) {
        name = field.group(1).toLowerCase(Locale.ROOT);
        fields.putIfAbsent(name, field.group(2));
      } else if (name != null && lines.get(line).matches("[ \\t]+\\S.*")) {
        fields.merge(name, lines.get(line).strip(), (a, b) -> a + " " + b);
      } else if (name != null || !FORWARDED.matcher(lines.get(line)).matches()) {
        break;
      }
    }
    return line;
  }

  /** A subject such as "PRESS STATEMENT: Burst main" says what it is, too. */
  private static Metadata metadata(String subject, Map<String, String> fields) {
    String title = PREFIX.matcher(CleanText.of(subject)).replaceFirst("");
    int colon = title.indexOf(':');
    boolean headed = colon > 0 && Notice.isHeading(title.substring(0, colon));
    String sent = fields.getOrDefault("date", fields.getOrDefault("sent", fields.get("tarehe")));
    return new Metadata(
        headed ? title.substring(colon + 1) : Notice.isHeading(title) ? null : title,
        Dates.machine(sent).orElse(null),
        null,
        List.of(),
        null,
        null,
        null,
        false,
        headed || Notice.isHeading(title));
  }

  private static String below(String text, int lines) {
    StringBuilder rest = new StringBuilder();
    text.lines().skip(lines).forEach(line -> rest.append(line).append('\n'));
    return rest.toString();
  }
}
