package hitilafu.ingest.source;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The short plain texts that a feed defines as entities for itself. One that refers to another, or
 * to something outside of the feed, stays as it is written: so nothing can grow without end.
 */
final class FeedEntities {
  static final int MAX_GROWTH = 1_000_000;

  private static final int PRESCAN = 10_000;
  private static final Pattern DEFINITION =
      Pattern.compile("<!ENTITY\\s+(\\w{1,32})\\s+([\"'])([^\"'&%<]{0,200})\\2\\s*>");

  private FeedEntities() {}

  static String resolve(String text) {
    Map<String, String> defined = defined(text.substring(0, Math.min(text.length(), PRESCAN)));
    return defined.isEmpty() ? text : replaced(text, defined);
  }

  private static Map<String, String> defined(String start) {
    Map<String, String> defined = new HashMap<>();
    if (start.contains("<!DOCTYPE")) {
      DEFINITION.matcher(start).results().forEach(d -> defined.putIfAbsent(d.group(1), d.group(3)));
    }
    return defined;
  }

  private static String replaced(String text, Map<String, String> defined) {
    String names = defined.keySet().stream().collect(Collectors.joining("|", "&(", ");"));
    Matcher reference = Pattern.compile(names).matcher(text);
    StringBuilder resolved = new StringBuilder(text.length());
    while (resolved.length() < text.length() + MAX_GROWTH && reference.find()) {
      String value = defined.get(reference.group(1));
      reference.appendReplacement(resolved, Matcher.quoteReplacement(value));
    }
    return reference.appendTail(resolved).toString();
  }
}
