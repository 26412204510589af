package hitilafu.ingest.file;

import hitilafu.model.Problem;
import hitilafu.model.ProblemType;
import java.util.function.Consumer;

/**
 * Takes what the lines of a file give, each with its place.
 *
 * @param file the file's name
 */
record DocumentSink(String file, Consumer<Imported> sink) {
  void accept(DocumentLine document, long offset) {
    if (document.capture() != null) {
      sink.accept(new Imported.Captured(document.capture()));
    }
    for (Problem problem : document.problems()) {
      sink.accept(new Imported.Faulty(problem.at(file, offset, problem.url())));
    }
  }

  void fault(ProblemType type, long offset, String message) {
    sink.accept(new Imported.Faulty(Problem.of(type, message).at(file, offset, null)));
  }
}
