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
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/**
 * What is to be looked at, the most urgent first: by how doubtful it is and how much it matters.
 *
 * @param total how many incidents have something doubtful about them
 * @param entries the most urgent of them
 * @param adrift corrections that name no observation of the record, earliest first
 */
public record ReviewQueue(int total, List<Entry> entries, List<Correction> adrift) {
  /** Of an incident that hardly matters its doubts still count for something. */
  private static final double LEAST = 0.3;

  private static final Comparator<Entry> MOST_URGENT_FIRST =
      Comparator.comparing(Entry::urgency).reversed().thenComparing(entry -> entry.incident().id());

  /**
   * @param urgency the sum of its concerns' weights, by how much the incident matters
   */
  public record Entry(Incident incident, double urgency, List<Concern> concerns) {
    private static Entry of(Incident incident, List<Problem> problems) {
      List<Concern> concerns = Concerns.of(incident, problems);
      double doubt = concerns.stream().mapToDouble(Concern::weight).sum();
      double urgency = Math.round(1000 * doubt * (LEAST + Weight.of(incident))) / 1000.0;
      return new Entry(incident, urgency, concerns);
    }
  }

  /**
   * The queue of a home, from its index and its log as they are.
   *
   * @param most how many entries are kept; the others are only counted
   */
  public static ReviewQueue of(Home home, int most) throws IOException {
    Map<String, List<Problem>> problems = dateProblems(home);
    PriorityQueue<Entry> urgent = new PriorityQueue<>(MOST_URGENT_FIRST.reversed());
    int[] total = {0};
    try (IncidentSearcher searcher = home.searcher()) {
      searcher.forEach(
          incident -> {
            Entry entry = Entry.of(incident, problems(incident, problems));
            if (!entry.concerns().isEmpty()) {
              total[0]++;
              urgent.add(entry);
              if (urgent.size() > most) {
                urgent.remove();
              }
            }
          });
      List<Correction> adrift =
          home.corrections().all().stream()
              .filter(c -> c.named().stream().noneMatch(id -> searcher.find(id).isPresent()))
              .toList();
      return new ReviewQueue(total[0], urgent.stream().sorted(MOST_URGENT_FIRST).toList(), adrift);
    }
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
