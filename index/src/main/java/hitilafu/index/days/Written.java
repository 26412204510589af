package hitilafu.index.days;

/**
 * Days that a text names.
 *
 * @param start the first character of their words
 * @param end one past the last
 */
public record Written(int start, int end, Days days) {}
