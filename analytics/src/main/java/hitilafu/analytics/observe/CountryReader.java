package hitilafu.analytics.observe;

import hitilafu.model.Catalog;
import hitilafu.model.CountryCatalog;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Places a text in a country: by the names of its services and agencies, its cities and people. */
final class CountryReader {
  private final Map<CountryCatalog, Vocabulary> places = new LinkedHashMap<>();

  CountryReader(Catalog catalog) {
    for (CountryCatalog country : catalog.countries()) {
      String[] names =
          Stream.concat(Stream.of(country.name()), country.aliases().stream())
              .map(Pattern::quote)
              .toArray(String[]::new);
      places.put(country, Vocabulary.of(names));
    }
  }

  /** The country that most names speak for; empty if none does. */
  Optional<CountryCatalog> read(List<Sentence> sentences, List<List<Mention>> mentions) {
    Map<CountryCatalog, Integer> votes = new LinkedHashMap<>();
    places.keySet().forEach(country -> votes.put(country, 0));
    for (int i = 0; i < sentences.size(); i++) {
      Sentence sentence = sentences.get(i);
      int weight = sentence.title() ? 2 : 1;
      places.forEach(
          (country, names) -> {
            if (names.in(sentence)) {
              votes.merge(country, 2 * weight, Integer::sum);
            }
          });
      mentions.get(i).forEach(mention -> vote(mention, weight, votes));
    }
    return votes.entrySet().stream()
        .filter(entry -> entry.getValue() > 0)
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey);
  }

  private static void vote(Mention mention, int weight, Map<CountryCatalog, Integer> votes) {
    mention.known().stream()
        .filter(Known::proper)
        .map(Known::country)
        .distinct()
        .forEach(country -> votes.merge(country, 2 * weight, Integer::sum));
  }
}
