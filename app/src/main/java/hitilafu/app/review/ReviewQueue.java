package hitilafu.app.review;

import hitilafu.app.home.DerivedLog;
import hitilafu.app.home.Home;
import hitilafu.index.search.IncidentSearcher;
import hitilafu.model.Correction;
import hitilafu.model.Incident;
import hitilafu.model.Problem;
import hitilafu.model.ProblemType;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What is to be looked at, the most urgent first: by how doubtful it is and how much it matters.
 *
 * @param all whatever is doubtful about them
 * @param byConcern the same by what is; of a kind of concern that nothing raises it has none
 * @param adrift corrections that name no observation of the record, earliest first
 */
public record ReviewQueue(Part all, Map<Concern.Kind, Part> byConcern, List<Correction> adrift) {
  private static final Part NOTHING = new Part(0, List.of());

  /**
   * @param total how many incidents there are of this part
   * @param entries the most urgent of them
   */
  public record Part(int total, List<QueueEntry> entries) {}

  /**
   * The incidents that raise a concern.
   *
   * @param kind null for any
   */
  public Part of(Concern.Kind kind) {
    return kind == null ? all : byConcern.getOrDefault(kind, NOTHING);
  }

  /**
   * The queue of a home, from its index and its log as they are.
   *
   * @param most how many entries of each part are kept; the others are only counted
   */
  public static ReviewQueue of(Home home, int most) throws IOException {
    try (IncidentSearcher searcher = home.searcher()) {
      return of(home, searcher, most);
    }
  }

  static ReviewQueue of(Home home, IncidentSearcher searcher, int most) throws IOException {
    Map<String, List<Problem>> problems = dateProblems(home);
    Shortlist all = new Shortlist(most);
    Map<Concern.Kind, Shortlist> byConcern = new EnumMap<>(Concern.Kind.class);
    searcher.forEach(
        incident -> {
          QueueEntry entry = QueueEntry.of(incident, problems(incident, problems));
          if (!entry.concerns().isEmpty()) {
            all.add(entry);
            for (Concern.Kind kind : Concern.Kind.values()) {
              if (entry.has(kind)) {
                byConcern.computeIfAbsent(kind, any -> new Shortlist(most)).add(entry);
              }
            }
          }
        });
    Map<Concern.Kind, Part> parts = new EnumMap<>(Concern.Kind.class);
    byConcern.forEach((kind, list) -> parts.put(kind, list.part()));
    return new ReviewQueue(all.part(), parts, adrift(home, searcher));
  }

  private static List<Correction> adrift(Home home, IncidentSearcher searcher) throws IOException {
    return home.corrections().all().stream()
        .filter(c -> c.named().stream().noneMatch(id -> searcher.find(id).isPresent()))
        .toList();
  }

  private static List<Problem> problems(Incident incident, Map<String, List<Problem>> byArticle) {
    return incident.observations().stream()
        .map(observation -> observation.citation().article())
        .distinct()
        .flatMap(article -> byArticle.getOrDefault(article, List.of()).stream())
        .toList();
  }

  /** By the article that they are in. */
  private static Map<String, List<Problem>> dateProblems(Home home) throws IOException {
    Map<String, List<Problem>> byArticle = new HashMap<>();
    new DerivedLog(home.log())
        .forEach(
            "problems",
            Problem.class,
            problem -> {
              if (ofDate(problem)) {
                byArticle.computeIfAbsent(problem.article(), a -> new ArrayList<>()).add(problem);
              }
            });
    return byArticle;
  }

  private static boolean ofDate(Problem problem) {
    return problem.article() != null
        && (problem.type() == ProblemType.UNDATED
            || problem.type() == ProblemType.CONTRADICTORY_DATE);
  }
}
