package hitilafu.analytics.observe.facts;

import hitilafu.analytics.observe.lines.Finding;
import hitilafu.analytics.observe.lines.Line;
import hitilafu.analytics.observe.text.Sign;
import hitilafu.analytics.observe.text.Token;
import hitilafu.analytics.observe.text.WordSet;
import hitilafu.model.CountryCatalog;
import hitilafu.model.Quote;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words in quotation marks whose speaker is a body of the catalog or holds an office. What a
 * private person said is left out, and with it the name.
 */
public final class QuoteReader {
  private static final Pattern QUOTED = Pattern.compile("[“\"](?<said>[^“”\"]{20,600})(?:[”\"]|$)");
  private static final WordSet NO_NAME = WordSet.read("no-noun.txt");
  private static final int MOST = 5;

  private QuoteReader() {}

  public static List<Finding<Quote>> read(List<Line> lines, CountryCatalog country) {
    List<Finding<Quote>> quotes = new ArrayList<>();
    for (int i = 0; i < lines.size() && quotes.size() < MOST; i++) {
      Line line = lines.get(i);
      Matcher m = QUOTED.matcher(line.text());
      if (m.find()) {
        Optional<String> office = office(lines, i);
        Optional<String> body = body(lines, i, country);
        if (office.isPresent() || body.isPresent()) {
          Quote quote = new Quote(body.orElse(null), office.orElse(null), m.group("said"));
          quotes.add(
              new Finding<>(quote, line.sentence().evidence(m.start("said"), m.end("said"))));
        }
      }
    }
    return quotes;
  }

  private static Optional<String> office(List<Line> lines, int i) {
    return around(lines, i).stream()
        .flatMap(line -> line.signs().first(Sign.OFFICE).map(s -> s.of(line.sentence())).stream())
        .findFirst();
  }

  private static Optional<String> body(List<Line> lines, int i, CountryCatalog country) {
    if (country == null) {
      return Optional.empty();
    }
    return around(lines, i).stream()
        .flatMap(line -> line.mentions().stream())
        .flatMap(mention -> mention.agency(country).stream())
        .map(known -> known.agency().name())
        .findFirst();
  }

  /** "Said Jane Doe", "Jane said": the speaker stands in the line of the quote itself. */
  private static boolean namesSpeaker(Line line) {
    List<Token> tokens = line.sentence().tokens();
    return line.signs().all(Sign.SPEAKS).stream()
        .anyMatch(
            said ->
                tokens.stream()
                    .filter(token -> token.span().distance(said) == 1)
                    .anyMatch(token -> token.capital() && !NO_NAME.has(token)));
  }

  /** The line of the quote, then the one before: a paragraph often names the speaker first. */
  private static List<Line> around(List<Line> lines, int i) {
    boolean together =
        i > 0
            && !namesSpeaker(lines.get(i))
            && lines.get(i).sentence().paragraph() - lines.get(i - 1).sentence().paragraph() <= 1;
    return together ? List.of(lines.get(i), lines.get(i - 1)) : List.of(lines.get(i));
  }
}
