package hitilafu.index.search;

import hitilafu.index.query.Option;
import hitilafu.index.query.Part;
import hitilafu.index.query.Question;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;

/**
 * What a score is made of: score = sum of the parts' points x standing.
 *
 * @param parts in the order of the question; what an incident has not has 0 points
 * @param standing the factor for grade and freshness
 */
public record Reasons(List<Share> parts, float standing) {

  /**
   * What a part of the question brought.
   *
   * @param asked as typed
   * @param points the best of its finds, and a fifth of the others
   * @param finds field and points, the best first
   */
  public record Share(String asked, float points, List<Find> finds) {}

  /** Where it was found. */
  public record Find(String where, float points) {}

  static Reasons of(IndexSearcher searcher, Question question, Standing standing, int document)
      throws IOException {
    List<Share> shares = new ArrayList<>();
    for (Part part : question.parts()) {
      List<Find> finds = new ArrayList<>();
      for (Option option : part.options()) {
        float points = points(searcher, option.query(), document);
        if (points > 0) {
          finds.add(new Find(option.where(), points));
        }
      }
      finds.sort(Comparator.comparing(Find::points).reversed());
      shares.add(new Share(part.text(), points(searcher, part.query(), document), finds));
    }
    return new Reasons(shares, standing.of(searcher, document));
  }

  private static float points(IndexSearcher searcher, Query query, int document)
      throws IOException {
    Explanation explanation = searcher.explain(query, document);
    return explanation.isMatch() ? explanation.getValue().floatValue() : 0;
  }
}
