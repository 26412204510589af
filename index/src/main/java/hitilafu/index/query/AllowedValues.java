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
import java.util.List;
import java.util.Locale;
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
      case CAUSE, STATUS, LEVEL, GRADE, KIND, REVIEW -> meant(key, vocabulary(field), constraint);
      case YEAR -> required(key, key.matches("[0-9]{4}"), constraint, "a year, e.g. 2025");
      case COUNTRY -> required(key, key.matches("[a-z]{2}"), constraint, "two letters, e.g. KE");
      default -> key;
    };
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

  private static String meant(String key, List<String> vocabulary, Clause.Constraint constraint) {
    List<String> keys = vocabulary.stream().map(ExactKey::of).toList();
    List<String> begun = keys.stream().filter(known -> known.startsWith(key)).toList();
    String known = keys.contains(key) ? key : begun.size() == 1 ? begun.get(0) : null;
    return required(known, known != null, constraint, "one of " + String.join(", ", vocabulary));
  }

  private static String required(
      String key, boolean allowed, Clause.Constraint constraint, String what) {
    if (!allowed) {
      throw QueryProblem.at(
          constraint.position(),
          "\"%s\" takes %s; not \"%s\".".formatted(constraint.field(), what, constraint.value()));
    }
    return key;
  }
}
