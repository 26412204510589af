package hitilafu.app.phrase;

/**
 * What one figure means.
 *
 * @param id its anchor on the page
 * @param definition in plain words
 * @param formula null where there is nothing to reckon
 * @param unit in which it is given
 */
public record Measure(String id, String name, String definition, String formula, String unit) {}
