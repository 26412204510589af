package hitilafu.index.query;

import hitilafu.index.days.Days;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.lucene.document.LongField;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.spell.LevenshteinDistance;
import org.apache.lucene.search.spell.StringDistance;

/**
 * The constraints of a question. Several values of one field are alternatives; different fields
 * must all hold; what is excluded must not. {@code from:} and {@code to:} keep what touches the
 * period they span, {@code on:} what touches days.
 */
final class Constraints {
  /** 1 for the same, 0 for words that have nothing in common. */
  private static final StringDistance LIKENESS = new LevenshteinDistance();

  private static final double LIKE = 0.7;

  private static final String FROM = "from";
  private static final String TO = "to";
  private static final String ON = "on";

  private final Dialect dialect;
  private final Map<String, Criterion> criteria;
  private final Map<String, List<Query>> wanted = new TreeMap<>();
  private final List<Query> excluded = new ArrayList<>();
  private final Map<String, LocalDate> bounds = new HashMap<>();

  Constraints(Dialect dialect) {
    this.dialect = dialect;
    this.criteria = dialect.criteria();
  }

  /**
   * Takes one in.
   *
   * @throws QueryProblem if there is no such field, or it takes no such value
   */
  void add(Clause.Constraint constraint) {
    String name = constraint.field().toLowerCase(Locale.ROOT);
    if (name.equals(FROM) || name.equals(TO)) {
      addBound(name, constraint);
    } else if (constraint.excluded()) {
      excluded.add(query(name, constraint));
    } else {
      wanted.computeIfAbsent(name, any -> new ArrayList<>()).add(query(name, constraint));
    }
  }

  /** Takes in what must not match. */
  void exclude(Query query) {
    excluded.add(query);
  }

  /**
   * What is asked of each document, in one plane: a nested question costs another look at each.
   *
   * @param alone whether nothing else is asked for
   */
  List<BooleanClause> clauses(boolean alone) {
    List<Query> must = new ArrayList<>();
    wanted.values().forEach(any -> must.add(anyOf(any)));
    if (!bounds.isEmpty()) {
      must.addAll(within());
    }
    if (alone && must.isEmpty()) {
      must.add(dialect.everything());
    }
    Stream<Query> mustNot =
        Stream.concat(excluded.stream(), dialect.hidden(wanted.keySet()).stream());
    return Stream.concat(
            must.stream().map(query -> new BooleanClause(query, Occur.FILTER)),
            mustNot.map(query -> new BooleanClause(query, Occur.MUST_NOT)))
        .toList();
  }

  /** What touches one of these days. */
  static Query touching(Dialect dialect, Days days) {
    return new BooleanQuery.Builder()
        .add(from(dialect, days.first()), Occur.FILTER)
        .add(to(dialect, days.last()), Occur.FILTER)
        .build();
  }

  private List<Query> within() {
    List<Query> within = new ArrayList<>();
    if (bounds.containsKey(FROM)) {
      within.add(from(dialect, bounds.get(FROM)));
    }
    if (bounds.containsKey(TO)) {
      within.add(to(dialect, bounds.get(TO)));
    }
    return within;
  }

  private static Query from(Dialect dialect, LocalDate day) {
    return LongField.newRangeQuery(dialect.lastDay().field(), day.toEpochDay(), Long.MAX_VALUE);
  }

  private static Query to(Dialect dialect, LocalDate day) {
    return LongField.newRangeQuery(dialect.firstDay().field(), Long.MIN_VALUE, day.toEpochDay());
  }

  private Query query(String name, Clause.Constraint constraint) {
    if (name.equals(ON)) {
      return touching(dialect, days(constraint));
    }
    Criterion criterion = criteria.get(name);
    if (criterion == null) {
      throw unknownField(constraint);
    }
    return criterion.query(constraint);
  }

  private void addBound(String name, Clause.Constraint constraint) {
    if (constraint.excluded()) {
      throw QueryProblem.at(
          constraint.position(), "\"%s:\" cannot be excluded; give other days.".formatted(name));
    }
    Days days = days(constraint);
    if (bounds.put(name, name.equals(FROM) ? days.first() : days.last()) != null) {
      throw QueryProblem.at(
          constraint.position(), "\"%s:\" stands twice; leave one out.".formatted(name));
    }
    if (bounds.size() == 2 && bounds.get(FROM).isAfter(bounds.get(TO))) {
      throw QueryProblem.at(
          constraint.position(), "The period ends before it starts; swap the days.");
    }
  }

  private Days days(Clause.Constraint constraint) {
    return dialect
        .days()
        .read(constraint.value())
        .orElseThrow(
            () ->
                QueryProblem.at(
                    constraint.position(),
                    "\"%s\" is not a day; write one as %s:2025-01-31, %2$s:2025-01 or %2$s:\"last week\"."
                        .formatted(constraint.value(), constraint.field())));
  }

  private static Query anyOf(List<Query> alternatives) {
    if (alternatives.size() == 1) {
      return alternatives.getFirst();
    }
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    alternatives.forEach(query -> any.add(query, Occur.SHOULD));
    return any.build();
  }

  private static String nearest(String typed, List<String> known) {
    String lower = typed.toLowerCase(Locale.ROOT);
    return known.stream()
        .max(Comparator.comparingDouble(name -> LIKENESS.getDistance(lower, name)))
        .filter(name -> LIKENESS.getDistance(lower, name) >= LIKE)
        .map(" Did you mean \"%s:\"?"::formatted)
        .orElse("");
  }

  private QueryProblem unknownField(Clause.Constraint constraint) {
    List<String> known =
        Stream.concat(criteria.keySet().stream(), Stream.of(FROM, TO, ON)).toList();
    return QueryProblem.at(
        constraint.position(),
        "There is no field \"%s\".%s Fields are %s; to look for the words themselves, put them in quotation marks."
            .formatted(
                constraint.field(), nearest(constraint.field(), known), String.join(", ", known)));
  }
}
