package hitilafu.app.web;

import hitilafu.app.phrase.PhraseClaim;
import hitilafu.app.phrase.PhraseWord;
import hitilafu.app.web.FacetView.Value;
import hitilafu.index.query.QuerySyntax;
import hitilafu.index.search.Hit;
import hitilafu.index.search.SearchResult;
import hitilafu.index.search.SearchResult.Facet;
import hitilafu.model.CauseCategory;
import hitilafu.model.CauseDetail;
import hitilafu.model.Incident;
import hitilafu.model.ServiceRef;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** The facets beside a result: links that add a value to the query. */
final class Facets {
  private static final int MOST_VALUES = 8;

  /** Field, in the query language, to its name on the page. */
  private static final Map<String, String> NAMES = new LinkedHashMap<>();

  static {
    NAMES.put("service", "Service");
    NAMES.put("agency", "Agency");
    NAMES.put("cause", "Cause");
    NAMES.put("year", "Year");
  }

  private final String query;
  private final Map<String, String> serviceNames = new HashMap<>();

  private Facets(String query, SearchResult result) {
    this.query = query;
    result.hits().stream().map(Hit::incident).forEach(this::name);
  }

  static List<FacetView> of(String query, SearchResult result) {
    Facets facets = new Facets(query, result);
    return NAMES.keySet().stream()
        .map(field -> facets.view(field, counts(field, result)))
        .filter(facet -> !facet.values().isEmpty())
        .toList();
  }

  /** The terms of a query that narrow it, each to be taken out with one click. */
  static List<Value> filters(String query) {
    return QueryText.terms(query).stream()
        .filter(term -> term.indexOf(':') > 0)
        .map(term -> new Value(term, null, QueryText.without(query, term)))
        .toList();
  }

  private static List<Facet.Value> counts(String field, SearchResult result) {
    return result.facets().stream()
        .filter(facet -> facet.field().equals(field))
        .flatMap(facet -> facet.values().stream())
        .toList();
  }

  private FacetView view(String field, List<Facet.Value> counts) {
    Comparator<Facet.Value> order =
        field.equals("year")
            ? Comparator.comparing(Facet.Value::value).reversed()
            : Comparator.comparing(Facet.Value::count).reversed();
    List<Value> values =
        counts.stream()
            .sorted(order)
            .filter(count -> !QueryText.has(query, QuerySyntax.constraint(field, count.value())))
            .limit(MOST_VALUES)
            .map(count -> value(field, count))
            .toList();
    return new FacetView(NAMES.get(field), values);
  }

  private Value value(String field, Facet.Value count) {
    return new Value(
        label(field, count.value()),
        count.count(),
        QueryText.with(query, QuerySyntax.constraint(field, count.value())));
  }

  private String label(String field, String value) {
    return switch (field) {
      case "service" -> serviceNames.getOrDefault(value, value);
      case "cause" -> cause(value);
      default -> value;
    };
  }

  /** Countries have services of the same name. */
  private void name(Incident incident) {
    Stream.concat(Stream.of(incident.service()), incident.affectedServices().stream())
        .filter(service -> service.id() != null)
        .forEach(service -> serviceNames.putIfAbsent(service.id(), name(service, incident)));
  }

  private String name(ServiceRef service, Incident incident) {
    return serviceNames.containsValue(service.name())
        ? service.name() + ", " + PhraseWord.country(incident.country())
        : service.name();
  }

  /** A detail, or a category where no mechanism is named; the index knows both in lower case. */
  private static String cause(String value) {
    String constant = value.toUpperCase(Locale.ROOT);
    return Stream.concat(
            Arrays.stream(CauseDetail.values())
                .filter(detail -> detail.name().equals(constant))
                .map(PhraseClaim::of),
            Arrays.stream(CauseCategory.values())
                .filter(category -> category.name().equals(constant))
                .map(PhraseClaim::of))
        .findFirst()
        .orElse(value);
  }
}
