package hitilafu.index.query;

import hitilafu.index.days.Days;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;

/**
 * The constraints of a question. Several values of one field are alternatives; different fields
 * must all hold; what is excluded must not. {@code from:} and {@code to:} keep what touches the
 * period they span, {@code on:} what touches days.
 */
final class Constraints {
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

  /** What can be found and fulfils all. */
  Query query() {
    Set<String> asked = new HashSet<>(wanted.keySet());
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    all.add(dialect.all(asked), Occur.FILTER);
    wanted.values().forEach(any -> all.add(anyOf(any), Occur.FILTER));
    excluded.forEach(query -> all.add(query, Occur.MUST_NOT));
    if (!bounds.isEmpty()) {
      all.add(touching(dialect, within()), Occur.FILTER);
    }
    return all.build();
  }

  /** What touches one of these days. */
  static Query touching(Dialect dialect, Days days) {
    return new BooleanQuery.Builder()
        .add(range(dialect.lastDay().field(), days.first(), LocalDate.MAX), Occur.FILTER)
        .add(range(dialect.firstDay().field(), LocalDate.MIN, days.last()), Occur.FILTER)
        .build();
  }

  private static Query range(String field, LocalDate from, LocalDate to) {
    return LongPoint.newRangeQuery(field, from.toEpochDay(), to.toEpochDay());
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

  private Days within() {
    return new Days(
        bounds.getOrDefault(FROM, LocalDate.MIN), bounds.getOrDefault(TO, LocalDate.MAX));
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

  private QueryProblem unknownField(Clause.Constraint constraint) {
    String known =
        Stream.concat(criteria.keySet().stream(), Stream.of(FROM, TO, ON))
            .collect(Collectors.joining(", "));
    return QueryProblem.at(
        constraint.position(),
        "There is no field \"%s\". Fields are %s; to look for the words themselves, put them in quotation marks."
            .formatted(constraint.field(), known));
  }
}
