package hitilafu.app.web.incident;

import hitilafu.app.phrase.Phrase;
import hitilafu.app.phrase.PhraseTime;
import hitilafu.app.web.evidence.Claim;
import hitilafu.app.web.evidence.Reports;
import hitilafu.app.web.evidence.Witness;
import hitilafu.model.Choice;
import hitilafu.model.Evidence;
import hitilafu.model.Incident;
import hitilafu.model.Observation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Gathers, field by field, what the reports of an incident claim and in which words, and what an
 * analyst put right.
 */
record Facts(Incident incident, Reports reports, PhraseTime time) {

  /** What an observation says; its evidence is kept under {@code fields}. */
  record Said(Phrase phrase, List<String> fields, Predicate<Evidence> speaksOfIt) {
    /** A claim that all the words kept under a field speak of. */
    static Said of(Phrase phrase, String... fields) {
      return new Said(phrase, List.of(fields), evidence -> true);
    }

    /** One claim of several under a field. */
    static Said oneOf(String value, String field, Predicate<Evidence> speaksOfIt) {
      return new Said(new Phrase(value, null), List.of(field), speaksOfIt);
    }
  }

  /** A field that has one value: claims that differ exclude each other. */
  Fact single(String id, String name, Function<Observation, Said> claim) {
    return many(id, name, true, o -> Stream.ofNullable(claim.apply(o)).toList());
  }

  /** A field that may have many values. */
  Fact many(String id, String name, boolean conflicting, Function<Observation, List<Said>> claims) {
    Map<Phrase, List<Witness>> byValue = new LinkedHashMap<>();
    Phrase first = null;
    Choice choice = incident.shown().get(id);
    for (Observation observation : reports.speaking()) {
      for (Said said : claims.apply(observation)) {
        byValue
            .computeIfAbsent(said.phrase(), value -> new ArrayList<>())
            .add(witness(observation, said));
        if (choice != null && observation.id().equals(choice.by())) {
          first = said.phrase();
        }
      }
    }
    List<Claim> told = claims(byValue, first);
    boolean chosen = conflicting && first != null && told.size() > 1;
    return new Fact(id, name, told, conflicting, chosen ? choice.rule() : null, corrected(id));
  }

  /** An agency that is hit is an agency, whatever the reports' own field is called. */
  private Optional<PutRight> corrected(String id) {
    String field = id.equals("affectedAgencies") ? "agencies" : id;
    return incident.review().amendments().stream()
        .filter(amendment -> field.equals(amendment.correction().field()))
        .filter(amendment -> amendment.problem() == null)
        .findFirst()
        .map(amendment -> PutRight.of(incident, amendment.correction(), time));
  }

  private Witness witness(Observation observation, Said said) {
    return Witness.of(observation, reports.of(observation), said.fields(), said.speaksOfIt());
  }

  private static List<Claim> claims(Map<Phrase, List<Witness>> byValue, Phrase first) {
    return byValue.entrySet().stream()
        .sorted(Comparator.comparing(entry -> !entry.getKey().equals(first)))
        .map(
            entry ->
                Claim.of(
                    entry.getKey().text(),
                    entry.getKey().utc(),
                    entry.getKey().equals(first),
                    entry.getValue()))
        .toList();
  }
}
