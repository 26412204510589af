package hitilafu.index.query;

import hitilafu.index.fields.ExactKey;
import hitilafu.index.fields.IncidentFields;
import hitilafu.model.CauseCategory;
import hitilafu.model.CauseDetail;
import hitilafu.model.Grade;
import hitilafu.model.Level;
import hitilafu.model.Lifecycle;
import hitilafu.model.ObservationKind;
import hitilafu.model.ReviewState;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a field of values may be asked for. Of a fixed vocabulary the beginning of a word will do
 * ({@code level:major}), as long as it leaves no doubt; a word outside it is a mistake, not a
 * search without hits.
 */
final class AllowedValues {
  private AllowedValues() {}

  /**
   * The key under which the index has the value that a constraint means.
   *
   * @throws QueryProblem if the field takes no such value
   */
  static String key(IncidentFields field, Clause.Constraint constraint) {
    String key = ExactKey.of(constraint.value());
    return switch (field) {
      case CAUSE, STATUS, LEVEL, GRADE, KIND, REVIEW ->
          ExactKey.of(meant(constraint.value(), vocabulary(field), constraint));
      case YEAR -> {
        require(key.matches("[0-9]{4}"), constraint, "a year, e.g. 2025");
        yield key;
      }
      default -> key;
    };
  }

  /**
   * The keys that are codes of countries.
   *
   * @param keys what was asked for, and what the catalog makes of it
   */
  static Set<String> country(Collection<String> keys, Clause.Constraint constraint) {
    Set<String> codes =
        keys.stream().filter(key -> key.matches("[a-z]{2}")).collect(Collectors.toSet());
    require(!codes.isEmpty(), constraint, "two letters, e.g. KE, or the name of a country");
    return codes;
  }

  /** The key of a language. */
  static String language(Clause.Constraint constraint) {
    String key = ExactKey.of(constraint.value());
    require(key.matches("[a-z]{2}"), constraint, "two letters, e.g. sw");
    return key;
  }

  /**
   * The word of a vocabulary that a value means: the one that it is, or the only one that begins
   * so.
   *
   * @throws QueryProblem if there is none
   */
  static String meant(String value, List<String> vocabulary, Clause.Constraint constraint) {
    String key = ExactKey.of(value);
    List<String> same = vocabulary.stream().filter(w -> ExactKey.of(w).equals(key)).toList();
    List<String> begun = vocabulary.stream().filter(w -> ExactKey.of(w).startsWith(key)).toList();
    List<String> fitting = same.isEmpty() ? begun : same;
    require(fitting.size() == 1, constraint, "one of " + String.join(", ", vocabulary));
    return fitting.getFirst();
  }

  private static List<String> vocabulary(IncidentFields field) {
    return switch (field) {
      case CAUSE ->
          words(Stream.concat(Stream.of(CauseCategory.values()), Stream.of(CauseDetail.values())));
      case STATUS -> words(Stream.of(Lifecycle.values()));
      case LEVEL -> words(Stream.of(Level.values()));
      case GRADE -> words(Stream.of(Grade.values()));
      case KIND -> words(Stream.of(ObservationKind.values()));
      case REVIEW -> words(Stream.of(ReviewState.values()));
      default -> List.of();
    };
  }

  private static List<String> words(Stream<? extends Enum<?>> constants) {
    return constants.map(c -> c.name().toLowerCase(Locale.ROOT)).distinct().toList();
  }

  private static void require(boolean allowed, Clause.Constraint constraint, String what) {
    if (!allowed) {
      throw QueryProblem.at(
          constraint.position(),
          "\"%s\" takes %s; not \"%s\".".formatted(constraint.field(), what, constraint.value()));
    }
  }
}
