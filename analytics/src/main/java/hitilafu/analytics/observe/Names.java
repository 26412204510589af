package hitilafu.analytics.observe;

import hitilafu.model.Agency;
import hitilafu.model.Catalog;
import hitilafu.model.CountryCatalog;
import hitilafu.model.Service;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Every name and alias of the catalog, found in a sentence by the longest match. */
final class Names {
  /**
   * @param capital whether the words only mean this when they begin with a capital letter: Umeme is
   *     a company, umeme is electricity
   */
  private record Meaning(Known known, boolean capital) {}

  private record Name(List<String> words, List<Meaning> meanings) {}

  private final Map<String, List<Name>> byFirstWord = new HashMap<>();

  Names(Catalog catalog) {
    Map<String, Name> names = new TreeMap<>();
    for (CountryCatalog country : catalog.countries()) {
      for (Service service : country.services()) {
        add(names, service.name(), country, service, null);
        service.aliases().forEach(alias -> add(names, alias, country, service, null));
      }
      for (Agency agency : country.agencies()) {
        add(names, agency.name(), country, null, agency);
        agency.aliases().forEach(alias -> add(names, alias, country, null, agency));
      }
    }
    for (Name name : names.values()) {
      byFirstWord.computeIfAbsent(name.words().getFirst(), w -> new ArrayList<>()).add(name);
    }
    byFirstWord
        .values()
        .forEach(list -> list.sort(Comparator.comparing(name -> -name.words().size())));
  }

  private static void add(
      Map<String, Name> names,
      String alias,
      CountryCatalog country,
      Service service,
      Agency agency) {
    List<Token> tokens = Token.of(alias);
    if (tokens.isEmpty()) {
      return;
    }
    List<String> words = tokens.stream().map(Token::form).toList();
    boolean proper = alias.chars().anyMatch(Character::isUpperCase);
    names
        .computeIfAbsent(String.join(" ", words), key -> new Name(words, new ArrayList<>()))
        .meanings()
        .add(new Meaning(new Known(country, service, agency, proper), tokens.getFirst().capital()));
  }

  List<Mention> in(Sentence sentence) {
    List<Token> tokens = Token.of(sentence.text());
    List<Mention> mentions = new ArrayList<>();
    for (int i = 0; i < tokens.size(); ) {
      int length = 1;
      for (Name name : byFirstWord.getOrDefault(tokens.get(i).form(), List.of())) {
        List<Known> known = known(name, tokens, i);
        if (!known.isEmpty()) {
          length = name.words().size();
          int end = tokens.get(i + length - 1).end();
          mentions.add(new Mention(new Span(tokens.get(i).start(), end), known));
          break;
        }
      }
      i += length;
    }
    return mentions;
  }

  private static List<Known> known(Name name, List<Token> tokens, int at) {
    if (at + name.words().size() > tokens.size()) {
      return List.of();
    }
    for (int i = 1; i < name.words().size(); i++) {
      if (!tokens.get(at + i).form().equals(name.words().get(i))) {
        return List.of();
      }
    }
    return name.meanings().stream()
        .filter(meaning -> tokens.get(at).capital() || !meaning.capital())
        .map(Meaning::known)
        .toList();
  }
}
