package hitilafu.app.relevance;

import java.util.List;

/** An engine that is measured. */
interface Ranking extends AutoCloseable {
  /** Ids of the incidents that it finds, the best first; at most {@link Gain#DEPTH}. */
  List<String> best(JudgedQuery query) throws Exception;
}
