package hitilafu.index.query;

import hitilafu.index.fields.ExactKey;
import hitilafu.index.fields.IncidentFields;
import hitilafu.index.fields.IncidentFields.Type;
import hitilafu.model.ReviewState;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.TermQuery;

/**
 * The constraints of a question. Several values of one field are alternatives; different fields
 * must all hold. {@code from:} and {@code to:} keep what touches the period they span.
 */
public final class Constraints {
  private static final String FROM = "from";
  private static final String TO = "to";

  private final Map<IncidentFields, TreeSet<String>> values = new TreeMap<>();
  private final Map<String, LocalDate> days = new HashMap<>();

  /**
   * Takes one in.
   *
   * @throws QueryProblem if there is no such field, or it takes no such value
   */
  void add(Clause.Constraint constraint) {
    String name = constraint.field().toLowerCase(java.util.Locale.ROOT);
    if (name.equals(FROM) || name.equals(TO)) {
      addDay(name, constraint);
    } else {
      IncidentFields field =
          IncidentFields.findValue(name).orElseThrow(() -> unknownField(constraint));
      String key = AllowedValues.key(field, constraint);
      values.computeIfAbsent(field, any -> new TreeSet<>()).add(key);
    }
  }

  /** Whatever is live, dismissed or not. */
  public static BooleanQuery live() {
    return allLive().build();
  }

  private static BooleanQuery.Builder allLive() {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    all.add(MatchAllDocsQuery.INSTANCE, Occur.FILTER);
    all.add(new FieldExistsQuery(IncidentFields.GONE.field()), Occur.MUST_NOT);
    return all;
  }

  /** What is live and fulfils all; what was dismissed only if that is asked for. */
  public BooleanQuery query() {
    BooleanQuery.Builder all = allLive();
    if (!values.containsKey(IncidentFields.REVIEW)) {
      String dismissed = ExactKey.of(ReviewState.DISMISSED.name());
      all.add(new TermQuery(new Term(IncidentFields.REVIEW.field(), dismissed)), Occur.MUST_NOT);
    }
    values.forEach((field, keys) -> all.add(anyOf(field, keys), Occur.FILTER));
    if (days.containsKey(FROM)) {
      long from = days.get(FROM).toEpochDay();
      all.add(
          LongPoint.newRangeQuery(IncidentFields.LAST_DAY.field(), from, Long.MAX_VALUE),
          Occur.FILTER);
    }
    if (days.containsKey(TO)) {
      long to = days.get(TO).toEpochDay();
      all.add(
          LongPoint.newRangeQuery(IncidentFields.FIRST_DAY.field(), Long.MIN_VALUE, to),
          Occur.FILTER);
    }
    return all.build();
  }

  private void addDay(String name, Clause.Constraint constraint) {
    if (days.put(name, day(constraint)) != null) {
      throw QueryProblem.at(
          constraint.position(), "\"%s:\" stands twice; leave one out.".formatted(name));
    }
    if (days.size() == 2 && days.get(FROM).isAfter(days.get(TO))) {
      throw QueryProblem.at(
          constraint.position(), "The period ends before it starts; swap the days.");
    }
  }

  private static LocalDate day(Clause.Constraint constraint) {
    try {
      return LocalDate.parse(constraint.value());
    } catch (DateTimeParseException e) {
      throw QueryProblem.at(
          constraint.position(),
          "\"%s\" is not a day; write one as %s:2025-01-31."
              .formatted(constraint.value(), constraint.field()));
    }
  }

  private static BooleanQuery anyOf(IncidentFields field, TreeSet<String> keys) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    keys.forEach(key -> any.add(new TermQuery(new Term(field.field(), key)), Occur.SHOULD));
    return any.build();
  }

  private static QueryProblem unknownField(Clause.Constraint constraint) {
    List<IncidentFields> fields = IncidentFields.list(Type.VALUE);
    String known =
        Stream.concat(fields.stream().map(IncidentFields::field), Stream.of(FROM, TO))
            .collect(Collectors.joining(", "));
    return QueryProblem.at(
        constraint.position(),
        "There is no field \"%s\". Fields are %s; to look for the words themselves, put them in quotation marks."
            .formatted(constraint.field(), known));
  }
}
