package hitilafu.index.search;

import hitilafu.model.Citation;
import java.util.List;

/**
 * An article that matches. Its text is its publisher's: of it there is only what observations
 * quote.
 *
 * @param score comparable within one answer only; 0 where nothing is scored
 * @param incidents that rest on it, by start; those that were dismissed are not among them
 * @param snippets where the words stand: the headline, then sentences that observations quote;
 *     empty if no word was asked for, or if it stands elsewhere
 */
public record ArticleHit(
    Citation citation, float score, List<Resting> incidents, List<Snippet> snippets) {

  /** An incident that rests on it. */
  public record Resting(String id, String title) {}
}
