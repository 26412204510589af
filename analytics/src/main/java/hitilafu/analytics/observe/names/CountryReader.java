package hitilafu.analytics.observe.names;

import hitilafu.analytics.observe.text.Sentence;
import hitilafu.model.Catalog;
import hitilafu.model.CountryCatalog;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Places a text in a country: by the names of its services, agencies, cities and people, and by the
 * country that the address of the page belongs to.
 */
public final class CountryReader {
  private static final int ADDRESS = 3;
  private static final int NAME = 2;
  private static final Map<String, String> CODES = Map.of("uk", "GB");

  private final Names all;
  private final Map<String, Names> own = new HashMap<>();
  private final Map<String, CountryCatalog> byCode;

  /**
   * A text in its country.
   *
   * @param country null if it could not be placed
   * @param mentions what each sentence names: entries of that country only, if there is one
   */
  public record Placed(CountryCatalog country, List<List<Mention>> mentions) {}

  public CountryReader(Catalog catalog) {
    all = new Names(catalog.countries());
    catalog.countries().forEach(country -> own.put(country.country(), new Names(List.of(country))));
    byCode =
        catalog.countries().stream()
            .collect(Collectors.toMap(CountryCatalog::country, Function.identity()));
  }

  /**
   * The country that most speaks for, of several the one that is named first; and what the
   * sentences name there. A longer name from elsewhere does not hide a shorter one of the country.
   */
  public Placed read(String url, List<Sentence> sentences) {
    List<List<Mention>> anywhere = mentions(sentences, all);
    CountryCatalog country = country(url, anywhere).orElse(null);
    return new Placed(
        country, country == null ? anywhere : mentions(sentences, own.get(country.country())));
  }

  private static List<List<Mention>> mentions(List<Sentence> sentences, Names names) {
    return sentences.stream().map(sentence -> names.in(sentence.tokens())).toList();
  }

  private Optional<CountryCatalog> country(String url, List<List<Mention>> mentions) {
    Map<String, Double> votes = new HashMap<>();
    ofAddress(url).ifPresent(code -> votes.put(code, (double) ADDRESS));
    for (int i = 0; i < mentions.size(); i++) {
      // The headline counts twice; what stands early breaks a tie.
      double weight = NAME * (i == 0 ? 2 : 1) + 0.1 / (i + 1);
      mentions.get(i).forEach(mention -> vote(mention, weight, votes));
    }
    return votes.entrySet().stream()
        .max(Map.Entry.<String, Double>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .map(byCode::get);
  }

  private static void vote(Mention mention, double weight, Map<String, Double> votes) {
    mention.known().stream()
        .filter(Known::proper)
        .map(known -> known.country().country())
        .distinct()
        .forEach(code -> votes.merge(code, weight, Double::sum));
  }

  private Optional<String> ofAddress(String url) {
    if (url == null) {
      return Optional.empty();
    }
    try {
      String host = new URI(url).getHost();
      String code = host == null ? "" : host.substring(host.lastIndexOf('.') + 1);
      code = CODES.getOrDefault(code, code).toUpperCase(Locale.ROOT);
      return Optional.of(code).filter(byCode::containsKey);
    } catch (java.net.URISyntaxException e) {
      return Optional.empty();
    }
  }
}
