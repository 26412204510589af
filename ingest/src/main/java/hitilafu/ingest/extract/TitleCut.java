package hitilafu.ingest.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts the site's name and its sections off the titles that pages declare. */
final class TitleCut {
  private static final Pattern SEPARATOR =
      Pattern.compile(
          "\\s(?:[|\\u2013\\u2014\\u00bb\\u00ab\\u00b7\\u2022\\u2219\\u203a\\u2039~:-]|::|--)\\s|(?<=\\p{L}):"
              + " ");

  /** One of these is in each separator. */
  private static final String SIGNS = "|\u2013\u2014\u00bb\u00ab\u00b7\u2022\u2219\u203a\u2039~:-";

  private static final int MAX_CUTS = 4;

  private TitleCut() {}

  /** The title without the site's name before or behind it. */
  static String withoutSite(String title, SiteNames site) {
    if (title.chars().noneMatch(c -> SIGNS.indexOf(c) >= 0)) {
      return title;
    }
    String text = title;
    for (int i = 0; i < MAX_CUTS; i++) {
      String cut = cutOnce(text, site);
      if (cut.equals(text)) {
        return i > 0 ? text : withoutShortTail(text);
      }
      text = cut;
    }
    return text;
  }

  /** What stands behind the site's name, in the same title, is what the site says of itself. */
  private static String cutOnce(String text, SiteNames site) {
    for (Cut cut : cuts(text)) {
      if (site.is(cut.before())) {
        return cut.after();
      }
      if (cut.separator() != ':' && (site.is(cut.after()) || site.is(cut.next()))) {
        return cut.before();
      }
    }
    return text;
  }

  /** A dash inside a headline has a longer tail, or one that is no name. */
  private static String withoutShortTail(String text) {
    List<Cut> cuts = cuts(text);
    if (cuts.isEmpty()) {
      return text;
    }
    Cut last = cuts.getLast();
    int words = Words.count(last.after());
    boolean tail =
        last.separator() != ':'
            && words <= 4
            && words <= Words.count(last.before())
            && Character.isUpperCase(last.after().codePointAt(0));
    return tail ? last.before() : text;
  }

  private static List<Cut> cuts(String text) {
    List<Cut> cuts = new ArrayList<>();
    Matcher matcher = SEPARATOR.matcher(text);
    int next = matcher.find() ? matcher.start() : -1;
    while (next >= 0) {
      int start = next;
      int end = matcher.end();
      char separator = matcher.group().strip().charAt(0);
      next = matcher.find() ? matcher.start() : -1;
      String piece = text.substring(end, next < end ? text.length() : next);
      cuts.add(new Cut(text.substring(0, start), separator, piece, text.substring(end)));
    }
    return cuts.stream().filter(cut -> !cut.before().isEmpty() && !cut.next().isEmpty()).toList();
  }

  /**
   * A place where a title may be cut.
   *
   * @param next what stands between it and the next such place
   */
  private record Cut(String before, char separator, String next, String after) {
    Cut {
      before = before.strip();
      next = next.strip();
      after = after.strip();
    }
  }
}
