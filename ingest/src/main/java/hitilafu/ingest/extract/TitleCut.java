package hitilafu.ingest.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts the site's name and its sections off the titles that pages declare. */
final class TitleCut {
  private static final Pattern SEPARATOR =
      Pattern.compile(
          "\\s(?:[|\\u2013\\u2014\\u00bb\\u00ab\\u00b7\\u2022\\u2219\\u203a\\u2039~:-]|::|--)\\s|(?<=\\p{L}): ");

  private static final int MAX_CUTS = 4;

  private TitleCut() {}

  /** The title without the site's name before or behind it. */
  static String withoutSite(String title, SiteNames site) {
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

  private static String cutOnce(String text, SiteNames site) {
    for (Cut cut : cuts(text)) {
      if (site.is(cut.after()) && cut.separator() != ':') {
        return cut.before();
      }
      if (site.is(cut.before())) {
        return cut.after();
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
    while (matcher.find()) {
      String before = text.substring(0, matcher.start()).strip();
      String after = text.substring(matcher.end()).strip();
      if (!before.isEmpty() && !after.isEmpty()) {
        cuts.add(new Cut(before, matcher.group().strip().charAt(0), after));
      }
    }
    return cuts;
  }

  private record Cut(String before, char separator, String after) {}
}
