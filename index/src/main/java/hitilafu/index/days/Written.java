package hitilafu.index.days;

/**
 * Days that a text names.
 *
 * @param start the first character of their words
 * @param end one past the last
 * @param relative whether they are told from today, so that a text with the same words means others
 */
public record Written(int start, int end, Days days, boolean relative) {}
