package hitilafu.analytics.observe;

import hitilafu.model.ServiceRef;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A service that no catalog knows, named as the text names it: a system noun with the words before
 * it ("Border Force e-gates", "public hospital websites"), from the failing lines.
 */
final class UnknownServiceReader {
  private static final Set<String> HEADS =
      Set.of(
          ("website websites site sites portal portals platform platforms system systems service"
                  + " services server servers app apps network networks grid egate egates gates"
                  + " database paybill eservices tokens vending payments supply electricity power"
                  + " internet wifi registry banking money atms tovuti mfumo huduma mtandao umeme")
              .split(" "));
  private static final Set<String> MODIFIERS =
      Set.of(
          ("government public national online hospital passport payment electricity power water"
               + " internet mobile money banking prepaid postpaid electronic digital border health"
               + " tax voter registration results university school student card ticketing booking"
               + " customs identity id visa license licence vehicle land court civil pension social"
               + " security emergency healthcare polyclinic hospitals polyclinics clinics metering"
               + " meter data")
              .split(" "));
  private static final Set<String> NEVER =
      Set.of(
          ("the this that these those a an its their our his her some all every many several and or"
               + " of in on for to but as when after with by at from is are was were has have had"
               + " said says it he she they we you users customers people monday tuesday wednesday"
               + " thursday friday saturday sunday update breaking huge january february march"
               + " april may june july august september october november december")
              .split(" "));
  private static final Set<String> OF =
      Set.of("of the every big main all several our its".split(" "));

  /** By themselves these name nothing. */
  private static final Set<String> BARE =
      Set.of(
          ("system systems service services platform platforms portal portals network networks site"
                  + " sites app apps server servers database money power supply gates payments"
                  + " registry huduma mfumo mtandao")
              .split(" "));

  private static final int LEAD = 4;

  private UnknownServiceReader() {}

  static Optional<Finding<ServiceRef>> read(List<Line> lines) {
    Map<String, Double> weights = new LinkedHashMap<>();
    Map<String, Finding<ServiceRef>> named = new LinkedHashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (!line.fails() && line.restored() == null && line.planned() == null) {
        continue;
      }
      double weight = line.title() ? 3 : i < LEAD ? 2 : 1;
      for (Finding<ServiceRef> name : names(line)) {
        weights.merge(name.value().key(), weight * telling(name.value().name()), Double::sum);
        named.putIfAbsent(name.value().key(), name);
      }
    }
    return weights.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(entry -> named.get(entry.getKey()));
  }

  /** How much a name says: longer ones more, a bare "system" hardly anything. */
  private static double telling(String name) {
    int words = name.split(" ").length;
    boolean organisation = words > 2 && Token.of(name).stream().allMatch(Token::capital);
    return organisation ? 0.5 : words == 1 && !mixed(name) ? 0.2 : Math.min(words, 3);
  }

  private static List<Finding<ServiceRef>> names(Line line) {
    Sentence sentence = line.sentence();
    List<Token> tokens = Token.of(sentence.text());
    List<Finding<ServiceRef>> names = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      boolean head = HEADS.contains(tokens.get(i).form());
      boolean brand = line.fails() && mixed(raw(sentence, tokens.get(i)));
      if (head || brand) {
        int first = head ? first(sentence.text(), tokens, i) : i;
        int last = head && first == i ? last(sentence.text(), tokens, i) : i;
        Span span = new Span(tokens.get(first).start(), tokens.get(last).end());
        boolean bare = first == last && BARE.contains(tokens.get(i).form());
        if (!bare && line.mentions().stream().noneMatch(mention -> covers(mention.span(), span))) {
          names.add(
              new Finding<>(new ServiceRef(null, span.of(sentence)), sentence.evidence(span)));
        }
      }
    }
    return names;
  }

  private static boolean covers(Span name, Span span) {
    return name.start() <= span.start() && span.end() <= name.end();
  }

  private static String raw(Sentence sentence, Token token) {
    return sentence.text().substring(token.start(), token.end());
  }

  /** "eNets", "eThekwini": a brand by its spelling. */
  private static boolean mixed(String word) {
    return word.matches("\\p{Ll}{1,2}-?\\p{Lu}\\p{L}{2,}|\\p{Lu}-?\\p{L}?\\p{Ll}+\\p{Lu}\\p{L}*");
  }

  /** The last word of "websites of every public hospital". */
  private static int last(String text, List<Token> tokens, int head) {
    int last = head;
    for (int i = head + 1; i < tokens.size() && i < head + 7; i++) {
      Token token = tokens.get(i);
      boolean close = text.substring(tokens.get(i - 1).end(), token.start()).isBlank();
      boolean joins = OF.contains(token.form());
      boolean names =
          MODIFIERS.contains(token.form()) || token.capital() && !NEVER.contains(token.form());
      if (!close || !joins && !names || i == head + 1 && !token.form().equals("of")) {
        break;
      }
      last = names ? i : last;
    }
    return last;
  }

  /** The first of the words that belong to the noun at this place. */
  private static int first(String text, List<Token> tokens, int head) {
    int first = head;
    while (first > 0 && head - first < 5 && belongs(text, tokens, first)) {
      first--;
    }
    return first;
  }

  private static boolean belongs(String text, List<Token> tokens, int at) {
    Token before = tokens.get(at - 1);
    String between = text.substring(before.end(), tokens.get(at).start());
    boolean close =
        between.isBlank() || between.equals("-") || between.equals("'s ") || between.equals("’s ");
    return close
        && !NEVER.contains(before.form())
        && (before.capital() || MODIFIERS.contains(before.form()) || HEADS.contains(before.form()));
  }
}
