package hitilafu.app.web.search;

import hitilafu.app.phrase.PhraseClaim;
import hitilafu.app.phrase.PhraseWord;
import hitilafu.app.web.page.Names;
import hitilafu.app.web.search.FacetView.Filter;
import hitilafu.app.web.search.FacetView.Value;
import hitilafu.index.query.QuerySyntax;
import hitilafu.index.search.SearchResult.Facet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** The facets beside a result: links that add a value to the query, or take it out again. */
record Facets(String query, Names names) {
  private static final int MOST_VALUES = 8;
  private static final int OPEN = 3;

  /**
   * A field by which hits are narrowed.
   *
   * @param field in the query language
   * @param order of its values
   */
  private record Kind(String field, Comparator<Facet.Value> order, UnaryOperator<String> label) {}

  private static final Comparator<Facet.Value> FREQUENT =
      Comparator.comparing(Facet.Value::count).reversed().thenComparing(Facet.Value::value);
  private static final Comparator<Facet.Value> LATEST =
      Comparator.comparing(Facet.Value::value).reversed();

  private Map<String, Kind> kinds() {
    Map<String, Kind> kinds = new LinkedHashMap<>();
    kinds.put("Service", new Kind("service", FREQUENT, names::service));
    kinds.put("Agency", new Kind("agency", FREQUENT, UnaryOperator.identity()));
    kinds.put("Cause", new Kind("cause", FREQUENT, PhraseClaim::cause));
    kinds.put("Country", new Kind("country", FREQUENT, PhraseWord::country));
    kinds.put("Sector", new Kind("sector", FREQUENT, FacetWords::plain));
    kinds.put("Year", new Kind("year", LATEST, UnaryOperator.identity()));
    kinds.put("Level", new Kind("level", FREQUENT, FacetWords::plain));
    kinds.put("Grade", new Kind("grade", FREQUENT, FacetWords::plain));
    kinds.put("Status", new Kind("status", FREQUENT, FacetWords::plain));
    kinds.put("Place", new Kind("place", FREQUENT, UnaryOperator.identity()));
    kinds.put("Publisher", new Kind("publisher", FREQUENT, UnaryOperator.identity()));
    return kinds;
  }

  /** The fields whose values are counted without what the query asks of them. */
  List<String> narrowed() {
    return kinds().values().stream()
        .map(Kind::field)
        .filter(field -> QueryText.hasField(query, field))
        .toList();
  }

  /**
   * The facets.
   *
   * @param counts by field; of those that are narrowed, counted without that
   */
  List<FacetView> of(Map<String, List<Facet.Value>> counts) {
    List<FacetView> facets = new ArrayList<>();
    kinds()
        .forEach(
            (name, kind) -> {
              List<Value> values = values(kind, counts.getOrDefault(kind.field(), List.of()));
              boolean chosen = values.stream().anyMatch(Value::chosen);
              if (!values.isEmpty()) {
                facets.add(new FacetView(name, values, chosen || facets.size() < OPEN));
              }
            });
    return facets;
  }

  /** The terms of a query that narrow it, each to be taken out with one click. */
  static List<Filter> filters(String query) {
    return QueryText.terms(query).stream()
        .filter(term -> term.indexOf(':') > 0)
        .map(term -> new Filter(term, QueryText.without(query, term)))
        .toList();
  }

  /** The most frequent, and whatever is chosen. */
  private List<Value> values(Kind kind, List<Facet.Value> counts) {
    List<Value> values = new ArrayList<>();
    for (Facet.Value count : counts.stream().sorted(kind.order()).toList()) {
      Value value = value(kind, count);
      if (values.size() < MOST_VALUES || value.chosen()) {
        values.add(value);
      }
    }
    return values;
  }

  private Value value(Kind kind, Facet.Value count) {
    String term = QuerySyntax.constraint(kind.field(), count.value());
    boolean chosen = QueryText.has(query, term);
    String other = chosen ? QueryText.without(query, term) : QueryText.with(query, term);
    return new Value(kind.label().apply(count.value()), count.count(), other, chosen);
  }
}
