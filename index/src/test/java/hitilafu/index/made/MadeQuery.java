package hitilafu.index.made;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

/**
 * A question, taken apart so that it can be put to others too.
 *
 * @param words all of which must be found
 * @param phrase words that follow one another; empty for none
 * @param values field to value, as in {@code field:"value"}
 * @param from the first day; null for any
 * @param to the last day; null for any
 */
public record MadeQuery(
    List<String> words, String phrase, Map<String, String> values, LocalDate from, LocalDate to) {

  /** As it is typed. */
  public String text() {
    StringJoiner text = new StringJoiner(" ");
    words.forEach(text::add);
    if (!phrase.isEmpty()) {
      text.add("\"" + phrase + "\"");
    }
    values.forEach((field, value) -> text.add("%s:\"%s\"".formatted(field, value)));
    if (from != null) {
      text.add("from:" + from);
    }
    if (to != null) {
      text.add("to:" + to);
    }
    return text.toString();
  }
}
