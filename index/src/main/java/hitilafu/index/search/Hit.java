package hitilafu.index.search;

import hitilafu.model.Incident;
import java.util.List;

/**
 * An incident that matches.
 *
 * @param score comparable within one answer only
 * @param snippets where the words stand: the title, then sentences; empty if no word was asked for
 */
public record Hit(Incident incident, float score, List<Snippet> snippets) {}
