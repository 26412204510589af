package hitilafu.analytics.observe.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A closed list of words and phrases, matched whole and in any case. A phrase may use the plain
 * parts of a regular expression, {@code (s|es)?} or {@code \\w*}, but nothing nested, so that a
 * match costs no more than the length of the sentence.
 */
public record Vocabulary(Pattern pattern) {
  public static Vocabulary of(String... phrases) {
    return new Vocabulary(
        Pattern.compile(
            "(?<![\\p{L}\\p{N}])(?:" + String.join("|", phrases) + ")(?![\\p{L}\\p{N}])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
  }

  public boolean in(String text) {
    return pattern.matcher(text).find();
  }

  public boolean in(Sentence sentence) {
    return in(sentence.text());
  }

  public Optional<Span> find(Sentence sentence) {
    Matcher matcher = pattern.matcher(sentence.text());
    return matcher.find()
        ? Optional.of(new Span(matcher.start(), matcher.end()))
        : Optional.empty();
  }

  public List<Span> all(Sentence sentence) {
    List<Span> spans = new ArrayList<>();
    Matcher matcher = pattern.matcher(sentence.text());
    while (matcher.find()) {
      spans.add(new Span(matcher.start(), matcher.end()));
    }
    return spans;
  }

  /** Whether one of the words stands within so many characters before the span. */
  public boolean before(Sentence sentence, Span span, int within) {
    return in(sentence.text().substring(Math.max(0, span.start() - within), span.start()));
  }

  /** Whether one of the words stands within so many characters after the span. */
  public boolean after(Sentence sentence, Span span, int within) {
    int to = Math.min(sentence.text().length(), span.end() + within);
    return in(sentence.text().substring(span.end(), to));
  }
}
