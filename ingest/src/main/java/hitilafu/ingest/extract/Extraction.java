package hitilafu.ingest.extract;

import hitilafu.model.Article;
import hitilafu.model.Problem;
import java.util.List;

/**
 * What came out of a capture.
 *
 * @param article null if the capture holds nothing to read
 * @param problems what was wrong with it; they name the article
 */
public record Extraction(Article article, List<Problem> problems) {
  public Extraction {
    problems = List.copyOf(problems);
  }
}
