package hitilafu.app.report;

import java.util.List;

/**
 * How many outages have something in common, such as their cause.
 *
 * @param name of what they have in common
 * @param incidents by id
 */
public record Tally(String name, List<String> incidents) {}
