package hitilafu.index.search;

import hitilafu.model.Incident;
import java.util.List;

/**
 * An incident that matches.
 *
 * @param score comparable within one answer only; 0 where nothing is scored
 * @param snippets where the words stand: the title, then sentences; empty if no word was asked for
 * @param reasons what the score is made of; null unless that was asked for
 */
public record Hit(Incident incident, float score, List<Snippet> snippets, Reasons reasons) {}
