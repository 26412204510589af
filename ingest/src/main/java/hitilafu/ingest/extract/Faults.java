package hitilafu.ingest.extract;

import hitilafu.model.Capture;
import hitilafu.model.Problem;
import hitilafu.model.ProblemType;
import java.util.ArrayList;
import java.util.List;

/** What was wrong with one capture, in the order in which it was found. */
final class Faults {
  private final Capture capture;
  private final List<Problem> problems = new ArrayList<>();

  Faults(Capture capture) {
    this.capture = capture;
  }

  void add(ProblemType type, String message) {
    problems.add(new Problem(type, null, null, capture.url(), capture.id(), message));
  }

  List<Problem> list() {
    return problems;
  }
}
