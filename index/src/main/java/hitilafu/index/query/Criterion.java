package hitilafu.index.query;

import org.apache.lucene.search.Query;

/** What a constraint of one name asks for. */
@FunctionalInterface
public interface Criterion {
  /**
   * What fulfils it.
   *
   * @throws QueryProblem if its value means nothing here
   */
  Query query(Clause.Constraint constraint);
}
