package hitilafu.analytics.observe;

import hitilafu.model.CountryCatalog;
import hitilafu.model.Evidence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which agencies were hit, or speak for what was hit: those of the catalog that a line about the
 * failure or its effects names. The operator itself is not among them, nor is a critic.
 */
final class AgencyReader {
  private static final Vocabulary TOUCHED =
      Vocabulary.of(
          "affected|disrupt\\w*|unavailab\\w*|stuck|strand\\w*|queues?|lines?|waiting|delay\\w*",
          "outage|hit|services?|payments?|pay|apolog\\w+|regret\\w*|said|says|stated|statement",
          "notice|confirmed|advised|told|asked|urged|restor\\w+|down|offline|closed|suffer\\w*",
          "turned (back|away)|admitted|alisema|ilisema|imesema|ilithibitisha|imethibitisha",
          "huduma|foleni|waliathirika|yaomba radhi");

  private static final Vocabulary CRITIC =
      Vocabulary.of(
          "critici[sz]\\w*|condemn\\w*|demand\\w*|summon\\w*|probe[ds]?|investigate[ds]?",
          "ombudsman|union|petition|called (on|for)|had not joined|warn(ed|s) against",
          "audit(ed|s)?|report of the|compensation|complained that|accus\\w+|faulted");

  private AgencyReader() {}

  /**
   * @param country null if the text could not be placed
   * @param operator the name of whose service failed; null if that is not known
   */
  static List<Finding<String>> read(List<Line> lines, CountryCatalog country, String operator) {
    Map<String, List<Evidence>> found = new LinkedHashMap<>();
    for (Line line : lines) {
      boolean told = line.fails() || line.restored() != null || TOUCHED.in(line.sentence());
      if (told && !CRITIC.in(line.sentence()) && !Modality.denied(line.sentence())) {
        known(line, country, found);
        unknown(line, found);
      }
    }
    return found.entrySet().stream()
        .filter(entry -> !entry.getKey().equals(operator))
        .map(entry -> new Finding<>(entry.getKey(), entry.getValue()))
        .toList();
  }

  private static void known(Line line, CountryCatalog country, Map<String, List<Evidence>> found) {
    for (Mention mention : line.mentions()) {
      if (country != null) {
        mention
            .agency(country)
            .ifPresent(known -> add(found, known.agency().name(), line, mention.span()));
      }
    }
  }

  private static void unknown(Line line, Map<String, List<Evidence>> found) {
    for (Span body : Bodies.in(line.sentence())) {
      if (line.mentions().stream().noneMatch(mention -> mention.span().overlaps(body))) {
        add(found, body.of(line.sentence()), line, body);
      }
    }
  }

  private static void add(Map<String, List<Evidence>> found, String name, Line line, Span span) {
    found.computeIfAbsent(name, key -> new ArrayList<>()).add(line.sentence().evidence(span));
  }
}
