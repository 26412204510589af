package hitilafu.analytics;

import hitilafu.model.Article;

/**
 * An article with the place of its capture, so that whatever is wrong with it can be told by file
 * and offset. The place goes no further: nothing derived carries it.
 *
 * @param file the archive file's name
 * @param offset byte at which the capture's record starts
 */
public record LocatedArticle(String file, long offset, Article article) {}
