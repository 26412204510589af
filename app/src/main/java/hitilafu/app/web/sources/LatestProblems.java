package hitilafu.app.web.sources;

import hitilafu.app.home.DerivedLog;
import hitilafu.model.Json;
import hitilafu.model.Problem;
import hitilafu.model.ProblemType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The problems of the log, by type. Each closed file is read once: what the job adds is added, and
 * only another epoch is counted from the start.
 */
final class LatestProblems {
  private static final int LATEST = 5;

  private final DerivedLog log;
  private final Set<String> read = new HashSet<>();
  private final Map<ProblemType, Tally> tallies = new EnumMap<>(ProblemType.class);

  /**
   * All problems of one type.
   *
   * @param latest the last few that were found, the last first
   */
  record OfType(ProblemType type, long count, List<Problem> latest) {
    OfType {
      latest = List.copyOf(latest);
    }
  }

  private static final class Tally {
    private long count;
    private final Deque<Problem> latest = new ArrayDeque<>();

    void add(Problem problem) {
      count++;
      latest.addFirst(problem);
      if (latest.size() > LATEST) {
        latest.removeLast();
      }
    }
  }

  LatestProblems(DerivedLog log) {
    this.log = log;
  }

  /** As the log has them now, the most frequent first. */
  synchronized List<OfType> get() throws IOException {
    try {
      catchUp();
    } catch (NoSuchFileException swapped) {
      forget();
      catchUp(); // a new epoch took the place of the one that was being read
    }
    return tallies.entrySet().stream()
        .map(e -> new OfType(e.getKey(), e.getValue().count, List.copyOf(e.getValue().latest)))
        .sorted(Comparator.comparingLong(OfType::count).reversed().thenComparing(OfType::type))
        .toList();
  }

  private void catchUp() throws IOException {
    List<String> files = log.state("problems");
    if (!files.containsAll(read)) {
      forget();
    }
    for (String file : files) {
      if (!read.contains(file)) {
        add(Path.of(file));
        read.add(file);
      }
    }
  }

  private void add(Path file) throws IOException {
    try (Stream<String> lines = Files.lines(file)) {
      // All of a file or nothing: one that breaks off is read anew, and fails loudly again.
      List<Problem> whole = lines.map(line -> Json.read(line, Problem.class)).toList();
      whole.forEach(p -> tallies.computeIfAbsent(p.type(), type -> new Tally()).add(p));
    }
  }

  private void forget() {
    read.clear();
    tallies.clear();
  }
}
