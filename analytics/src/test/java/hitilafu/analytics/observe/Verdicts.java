package hitilafu.analytics.observe;

import hitilafu.analytics.observe.names.Names;
import hitilafu.analytics.observe.subject.Body;
import hitilafu.analytics.observe.text.Token;
import hitilafu.model.CountryCatalog;
import hitilafu.model.ServiceRef;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** When a name that was read is that of the label. */
final class Verdicts {
  private static final Set<String> SAY_LITTLE =
      Set.of(
          "the",
          "of",
          "and",
          "for",
          "a",
          "in",
          "service",
          "services",
          "system",
          "platform",
          "portal");
  private static final Set<String> ELECTRICITY = Set.of("power", "umeme", "stima", "grid", "gridi");

  /** "Vihiga County" is meant by "Vihiga", where counties are spoken of. */
  private static final Pattern KINDS =
      Pattern.compile(
          " (?:(?:International )?Airport|County|Hospital|University|Bank|Port|Council)$",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern BRACKETS = Pattern.compile("\\((.*?)\\)");

  private final Names names;

  Verdicts(Names names) {
    this.names = names;
  }

  /** Half of the telling words of the shorter name, or one entry of the catalog. */
  boolean service(ServiceRef read, String label, CountryCatalog country) {
    return alike(read.name(), label)
        || read.id() != null
            && names.in(Token.of(label)).stream()
                .flatMap(mention -> mention.service(country).stream())
                .anyMatch(known -> known.service().id().equals(read.id()));
  }

  static boolean body(Body read, String label) {
    return operator(read.name(), label)
        || read.known() != null && operator(read.known().name(), label);
  }

  static boolean sameBody(Body read, String label) {
    return sameBody(read.name(), label)
        || read.known() != null && sameBody(read.known().name(), label);
  }

  static boolean sameBody(String read, String label) {
    return same(read, label) || KINDS.matcher(read).replaceFirst("").equalsIgnoreCase(label);
  }

  static boolean operator(String read, String label) {
    return read != null && (same(read, label) || alike(read, label));
  }

  static boolean alike(String read, String label) {
    Set<String> a = telling(read);
    Set<String> b = telling(label);
    Set<String> shared = new HashSet<>(a);
    shared.retainAll(b);
    return !a.isEmpty() && shared.size() * 2 >= Math.min(a.size(), b.size());
  }

  private static Set<String> telling(String name) {
    Set<String> all =
        Token.of(name == null ? "" : name).stream()
            .map(token -> ELECTRICITY.contains(token.form()) ? "electricity" : token.form())
            .collect(Collectors.toSet());
    Set<String> telling = new HashSet<>(all);
    telling.removeAll(SAY_LITTLE);
    return telling.isEmpty() ? all : telling;
  }

  /** One name, the other's acronym, or what the other has in brackets. */
  static boolean same(String read, String label) {
    Set<String> forms = forms(read);
    forms.retainAll(forms(label));
    return !forms.isEmpty();
  }

  private static Set<String> forms(String name) {
    List<String> words =
        Token.of(BRACKETS.matcher(name).replaceAll(" ")).stream()
            .map(Token::form)
            .filter(word -> !word.equals("the"))
            .toList();
    Set<String> forms = new HashSet<>(Set.of(String.join(" ", words)));
    String acronym =
        words.stream()
            .filter(word -> !SAY_LITTLE.contains(word))
            .map(word -> word.substring(0, 1))
            .collect(Collectors.joining());
    if (acronym.length() > 1) {
      forms.add(acronym);
    }
    for (Matcher m = BRACKETS.matcher(name); m.find(); ) {
      forms.add(Token.of(m.group(1)).stream().map(Token::form).collect(Collectors.joining(" ")));
    }
    return forms;
  }
}
