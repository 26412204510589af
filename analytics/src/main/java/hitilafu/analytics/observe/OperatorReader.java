package hitilafu.analytics.observe;

import hitilafu.model.Agency;
import hitilafu.model.CountryCatalog;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who answers for a service that the catalog does not know: the body that the text has speak. */
final class OperatorReader {
  private static final Vocabulary SPEAKS =
      Vocabulary.of(
          "said|says|confirmed|apologi[sz]ed|announced|admitted|told|tweeted|explained",
          "described|attributed|added|statement|notice|imesema|ilisema");

  private OperatorReader() {}

  /** The agency of the catalog that the failing lines name most. */
  static Optional<Agency> known(List<Line> lines, CountryCatalog country) {
    Map<Agency, Integer> votes = new LinkedHashMap<>();
    for (Line line : lines) {
      boolean states = line.fails() || line.restored() != null || line.title();
      if (country != null && states) {
        line.mentions()
            .forEach(
                mention ->
                    mention
                        .agency(country)
                        .ifPresent(
                            known ->
                                votes.merge(known.agency(), line.title() ? 2 : 1, Integer::sum)));
      }
    }
    return votes.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
  }

  /** The body that speaks most in the text, by the name that it has there first. */
  static Optional<Finding<String>> named(List<Line> lines) {
    Map<String, Finding<String>> named = new LinkedHashMap<>();
    Map<String, Integer> votes = new LinkedHashMap<>();
    for (Line line : lines) {
      for (Span body : Bodies.in(line.sentence())) {
        String name = body.of(line.sentence());
        boolean speaks =
            SPEAKS.after(line.sentence(), body, 40) || SPEAKS.before(line.sentence(), body, 30);
        votes.merge(name, speaks ? 3 : line.fails() ? 1 : 0, Integer::sum);
        named.putIfAbsent(name, new Finding<>(name, line.sentence().evidence(body)));
      }
    }
    return votes.entrySet().stream()
        .filter(entry -> entry.getValue() > 0)
        .max(Map.Entry.comparingByValue())
        .map(entry -> named.get(entry.getKey()));
  }
}
