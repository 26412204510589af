package hitilafu.ingest.source;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** The forms of values that {@code sources.yaml} knows, lengths of time apart. */
final class Forms {
  private static final int MAX_ADDRESS = 2000;
  private static final int MAX_CONTACT = 200;

  /** Keeps a pattern small enough to be seen through; what backtracks badly is seldom short. */
  private static final int MAX_PATTERN = 300;

  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9-]{0,63}");
  private static final Pattern EMAIL =
      Pattern.compile("[\\x21-\\x7e&&[^@<>\"(),]]+@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+");
  private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

  private Forms() {}

  static String name(String text) throws Misfit {
    return require(
        NAME.matcher(text).matches(), text, "is no name; write up to 64 letters, digits, hyphens");
  }

  /** Any text. */
  static String any(String text) {
    return text;
  }

  static boolean flag(String text) throws Misfit {
    return switch (text) {
      case "true" -> true;
      case "false" -> false;
      default -> throw new Misfit("is neither true nor false; write one of them");
    };
  }

  static String country(String text) throws Misfit {
    return require(
        COUNTRIES.contains(text),
        text,
        "is no country code; write the two capital letters of ISO 3166, such as KE");
  }

  /** An e-mail address or a page; it goes into a header of every request. */
  static String contact(String text) throws Misfit {
    boolean ascii = text.length() <= MAX_CONTACT && text.chars().allMatch(c -> c < 0x7f);
    return require(
        ascii && (EMAIL.matcher(text).matches() || isAddress(text)),
        text,
        "is no contact; write an e-mail address or the https address of a page");
  }

  static String address(String text) throws Misfit {
    return require(
        isAddress(text),
        text,
        "is no web address; write it in full, such as https://host.example/feed");
  }

  static String path(String text) throws Misfit {
    try {
      return Path.of(text).toString();
    } catch (InvalidPathException e) {
      throw new Misfit("is no path; write that of a folder");
    }
  }

  static Pattern pattern(String text) throws Misfit {
    if (text.length() > MAX_PATTERN) {
      throw new Misfit("is too long for a pattern; write at most " + MAX_PATTERN + " characters");
    }
    try {
      return Pattern.compile(text);
    } catch (PatternSyntaxException e) {
      String where = e.getIndex() < 0 ? "" : " at character " + (e.getIndex() + 1);
      throw new Misfit(
          "is no regular expression%s: %s; put a backslash before what is meant as it stands"
              .formatted(where, Faults.oneLine(e.getDescription())));
    }
  }

  /** A whole number from 1 on. */
  static Form<Integer> upTo(int most) {
    return text -> {
      int number = text.matches("[0-9]{1,6}") ? Integer.parseInt(text) : 0;
      if (number < 1 || number > most) {
        throw new Misfit("is no such number; write one from 1 to " + most);
      }
      return number;
    };
  }

  private static boolean isAddress(String text) {
    try {
      URI uri = new URI(text);
      boolean web =
          "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
      return web
          && uri.getHost() != null
          && uri.getUserInfo() == null
          && uri.getPort() <= 65535
          && text.length() <= MAX_ADDRESS;
    } catch (URISyntaxException e) {
      return false;
    }
  }

  private static String require(boolean fits, String text, String otherwise) throws Misfit {
    if (!fits) {
      throw new Misfit(otherwise);
    }
    return text;
  }
}
