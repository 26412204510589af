package hitilafu.index.bench;

import hitilafu.index.search.Bare;
import hitilafu.index.search.IncidentSearcher;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** The same questions put to all, by one client and by many. */
record Searching(Questions questions, IncidentSearcher searcher, Bare bare, Fts5 fts5) {
  static final String OURS = "ours";
  static final String EXACT = "bare, exact";
  static final String BEST = "bare, best 20";
  static final String SQLITE = "SQLite FTS5";
  static final List<String> ALL = List.of(OURS, EXACT, BEST, SQLITE);

  Paired<Latencies> run(int clients, int pairs) throws Exception {
    Queue<Fts5Search> connections = new ConcurrentLinkedQueue<>();
    for (int client = 0; client < clients; client++) {
      connections.add(new Fts5Search(fts5.open()));
    }
    try {
      return new Paired<Latencies>()
          .with(OURS, () -> latencies(clients, i -> searcher.search(questions.requests().get(i))))
          .with(EXACT, () -> latencies(clients, i -> exact(i)))
          .with(BEST, () -> latencies(clients, i -> bare.best(questions.queries().get(i), 20)))
          .with(SQLITE, () -> latencies(clients, i -> sqlite(connections, i)))
          .run(pairs);
    } finally {
      for (Fts5Search connection : connections) {
        connection.close();
      }
    }
  }

  private Latencies latencies(int clients, Latencies.Operation operation) throws Exception {
    return Latencies.run(clients, questions.count(), operation);
  }

  private void exact(int i) throws Exception {
    bare.exact(questions.queries().get(i), Questions.LIMIT);
  }

  private void sqlite(Queue<Fts5Search> connections, int i) throws Exception {
    Fts5Search connection = connections.remove();
    connection.ask(questions.made().get(i));
    connections.add(connection);
  }
}
