package hitilafu.app.phrase;

import hitilafu.model.ArticleKind;
import hitilafu.model.Level;
import hitilafu.model.Lifecycle;
import hitilafu.model.Voice;
import java.util.List;
import java.util.Locale;

/** Constants, codes and plurals as people read them. */
public final class PhraseWord {
  private PhraseWord() {}

  /** A constant in words; null, and a constant that says nothing, is "not stated". */
  public static String of(Enum<?> constant) {
    return constant == null || constant == Lifecycle.UNKNOWN
        ? Phrase.NOT_STATED
        : constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** The part of a style class that stands for a level: "major". */
  public static String style(Level level) {
    return switch (level) {
      case null -> "unknown";
      case DEGRADED_PERFORMANCE -> "degraded";
      case PARTIAL_OUTAGE -> "partial";
      case MAJOR_OUTAGE -> "major";
      case UNDER_MAINTENANCE -> "maintenance";
    };
  }

  /** Who stands behind a claim. */
  public static String of(Voice voice) {
    return switch (voice) {
      case AGENCY -> "in an agency’s words";
      case PRESS -> "in the publisher’s words";
      case USERS -> "as users reported";
    };
  }

  /** What kind of report. */
  public static String of(ArticleKind kind) {
    return switch (kind) {
      case NEWS_ARTICLE -> "news article";
      case AGENCY_NOTICE -> "agency notice";
      case STATUS_UPDATE -> "status update";
      case NOT_AN_ARTICLE -> "page";
    };
  }

  /** A country's English name; null is "country not stated". */
  public static String country(String code) {
    return code == null
        ? "country not stated"
        : Locale.of("", code).getDisplayCountry(Locale.ENGLISH);
  }

  /** "1 report", "1,204 reports". */
  public static String many(long number, String one) {
    return number(number) + " " + one + (number == 1 ? "" : "s");
  }

  /** "1,204". */
  public static String number(long number) {
    return String.format(Locale.ENGLISH, "%,d", number);
  }

  /** With a capital first letter, unless it is that of a name that begins small, such as iTax. */
  public static String capital(String text) {
    String word = text.contains(" ") ? text.substring(0, text.indexOf(' ')) : text;
    return text.isEmpty() || word.chars().anyMatch(Character::isUpperCase)
        ? text
        : text.substring(0, 1).toUpperCase(Locale.ENGLISH) + text.substring(1);
  }

  /** "KRA", "KRA and KWS", "KRA, KWS and 3 more"; no names are "not stated". */
  public static String list(List<String> names, int most) {
    if (names.isEmpty()) {
      return Phrase.NOT_STATED;
    }
    if (names.size() == 1) {
      return names.getFirst();
    }
    return names.size() <= most
        ? String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast()
        : String.join(", ", names.subList(0, most)) + " and " + (names.size() - most) + " more";
  }
}
