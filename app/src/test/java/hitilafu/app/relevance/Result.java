package hitilafu.app.relevance;

import java.util.List;

/** What one engine found for one query. */
record Result(JudgedQuery query, String engine, List<String> ids, Grades grades) {
  double ndcg() {
    return Gain.ndcg(grades.of(ids), grades.ideal());
  }

  boolean first() {
    return Gain.first(grades.of(ids));
  }
}
