package hitilafu.analytics.observe.times;

import hitilafu.model.Moment;

/**
 * Words that name a time, and what they mean.
 *
 * @param text the words
 * @param paragraph index into the article's paragraphs; 0 is the title
 * @param start first character within the paragraph
 * @param end one past the last character
 * @param value unresolved if there is nothing to tie the words to
 */
public record TimeExpression(String text, int paragraph, int start, int end, Moment value) {}
