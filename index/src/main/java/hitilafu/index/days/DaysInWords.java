package hitilafu.index.days;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Days as people write them in a question, in English and Swahili: {@code 3 Jan 2025}, {@code last
 * week}, {@code July 2023 to August 2023}, {@code since 2024}. Small on purpose: a question is a
 * few words, and what is not understood stays words. Weeks are ISO weeks.
 *
 * @param today by which relative days are told
 */
public record DaysInWords(LocalDate today) {
  private static final Pattern BEFORE_IT =
      Pattern.compile(
          "(?<![\\p{L}\\d])(since|from|after|before|until|till|between|in|on|during|tangu|kabla ya)"
              + " $");

  private static final Pattern TO =
      Pattern.compile(" ?(?:-|–|\\.\\.|\\bto\\b|\\buntil\\b|\\btill\\b|\\band\\b|\\bhadi\\b) ?");

  /** All days that a text names, in its order. */
  public List<Written> find(String text) {
    String lower = lower(text);
    List<Written> found = new ArrayList<>();
    int position = 0;
    while (position < lower.length()) {
      Optional<Written> written = at(lower, position);
      if (written.isPresent()) {
        found.add(whole(lower, written.get()));
        position = found.getLast().end();
      } else {
        position++;
      }
    }
    return found;
  }

  /** The days that a text names and is nothing but the name of; empty if it is anything else. */
  public Optional<Days> read(String text) {
    return find(text.strip()).stream()
        .filter(written -> written.start() == 0 && written.end() == text.strip().length())
        .map(Written::days)
        .findFirst();
  }

  /** With the second day of a range, and with the word before it that says how it is meant. */
  private Written whole(String text, Written first) {
    Matcher before = BEFORE_IT.matcher(text.substring(0, first.start()));
    String word = before.find() ? before.group(1) : "";
    int start = word.isEmpty() ? first.start() : before.start();
    Matcher to = TO.matcher(text).region(first.end(), text.length());
    if (!text.startsWith("and", first.end() + 1) || word.equals("between")) {
      Optional<Written> second = to.lookingAt() ? at(text, to.end()) : Optional.empty();
      Days both = second.map(other -> first.days().to(other.days())).orElse(null);
      if (both != null) {
        return new Written(start, second.get().end(), both, first.relative());
      }
    }
    return new Written(start, first.end(), meant(word, first.days()), first.relative());
  }

  private static Days meant(String word, Days days) {
    return switch (word) {
      case "since", "from", "tangu" -> days.andAfter();
      case "after" -> days.after();
      case "before", "kabla ya" -> days.before();
      case "until", "till" -> days.andBefore();
      default -> days;
    };
  }

  private Optional<Written> at(String text, int position) {
    if (position > 0 && Character.isLetterOrDigit(text.charAt(position - 1))) {
      return Optional.empty();
    }
    for (WrittenDay way : WrittenDay.ALL) {
      Written written = way.at(text, position, today);
      if (written != null) {
        return Optional.of(written);
      }
    }
    return Optional.empty();
  }

  /** In lower case, with every character where it was. */
  private static String lower(String text) {
    StringBuilder lower = new StringBuilder(text.length());
    text.chars()
        .forEach(c -> lower.append(blank((char) c) ? ' ' : Character.toLowerCase((char) c)));
    return lower.toString();
  }

  private static boolean blank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
