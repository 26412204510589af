package hitilafu.app.relevance;

import hitilafu.app.home.Home;
import hitilafu.index.search.IncidentSearcher;
import hitilafu.model.Incident;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** All engines over all judged queries. */
public final class Relevance {
  /** The product's search among the engines. */
  public static final String OURS = "ours";

  private final List<Incident> incidents;
  private final List<Result> results = new ArrayList<>();

  private Relevance(List<Incident> incidents) {
    this.incidents = incidents;
  }

  /**
   * @param home one with the samples and the corpus, indexed
   */
  public static Relevance measure(Home home) throws Exception {
    Relevance relevance = new Relevance(list(home));
    Map<String, Ranking> engines = new LinkedHashMap<>();
    engines.put(OURS, new OurSearch(home.index(), home.catalog()));
    engines.put("BM25", new PlainLucene(relevance.incidents));
    engines.put("FTS5", new SqliteFts(relevance.incidents));
    for (JudgedQuery query : JudgedQuery.list()) {
      Grades grades = Grades.of(query, relevance.incidents);
      for (Map.Entry<String, Ranking> engine : engines.entrySet()) {
        List<String> found = engine.getValue().best(query);
        relevance.results.add(new Result(query, engine.getKey(), found, grades));
      }
    }
    for (Ranking engine : engines.values()) {
      engine.close();
    }
    return relevance;
  }

  /** The mean nDCG of an engine over all queries. */
  public double ndcg(String engine) {
    return ndcg(of(engine, query -> true));
  }

  /** The share of all queries whose first hit is at least clearly of use. */
  public double first(String engine) {
    return first(of(engine, query -> true));
  }

  /** Judgements that name no incident, each with its query; to be judged anew. */
  public List<String> lost() {
    return of(OURS, query -> true).stream()
        .flatMap(result -> result.grades().lost().stream().map(j -> result.query().id() + " " + j))
        .toList();
  }

  /** nDCG and success at one, by kind, by half and in all. */
  public String table() {
    StringBuilder table = new StringBuilder("%-10s%5s".formatted("", "n"));
    engines().forEach(engine -> table.append("%9s  %4s".formatted(engine, "@1")));
    table.append('\n');
    distinct(JudgedQuery::kind).forEach(kind -> row(table, kind, q -> q.kind().equals(kind)));
    distinct(JudgedQuery::set).forEach(set -> row(table, set, q -> q.set().equals(set)));
    row(table, "all", query -> true);
    return table.toString();
  }

  /** The queries of ours that could be answered better, the worst first. */
  public String misses(Predicate<String> set) {
    Map<String, Incident> byId =
        incidents.stream().collect(Collectors.toMap(Incident::id, incident -> incident));
    return of(OURS, query -> set.test(query.set())).stream()
        .filter(result -> result.ndcg() < 1)
        .sorted(Comparator.comparingDouble(Result::ndcg))
        .map(result -> Misses.of(result, byId))
        .collect(Collectors.joining("\n"));
  }

  private void row(StringBuilder table, String name, Predicate<JudgedQuery> among) {
    table.append("%-10s%5d".formatted(name, of(OURS, among).size()));
    for (String engine : engines()) {
      List<Result> some = of(engine, among);
      table.append("%9.3f  %4.2f".formatted(ndcg(some), first(some)));
    }
    table.append('\n');
  }

  private List<Result> of(String engine, Predicate<JudgedQuery> among) {
    return results.stream()
        .filter(result -> result.engine().equals(engine) && among.test(result.query()))
        .toList();
  }

  private List<String> engines() {
    return results.stream().map(Result::engine).distinct().toList();
  }

  private List<String> distinct(Function<JudgedQuery, String> property) {
    return results.stream().map(Result::query).map(property).distinct().toList();
  }

  private static double ndcg(List<Result> results) {
    return results.stream().mapToDouble(Result::ndcg).average().orElseThrow();
  }

  private static double first(List<Result> results) {
    return results.stream().mapToInt(result -> result.first() ? 1 : 0).average().orElseThrow();
  }

  private static List<Incident> list(Home home) throws IOException {
    List<Incident> incidents = new ArrayList<>();
    try (IncidentSearcher searcher = home.searcher()) {
      searcher.forEach(incidents::add);
    }
    return incidents;
  }
}
