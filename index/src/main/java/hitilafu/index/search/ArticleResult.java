package hitilafu.index.search;

import hitilafu.index.query.Matching;
import java.util.List;

/**
 * Articles that match.
 *
 * @param total all that match, on whatever page
 * @param matching how much of the question they match
 * @param hits those asked for, in the order asked for
 */
public record ArticleResult(long total, Matching matching, List<ArticleHit> hits) {}
