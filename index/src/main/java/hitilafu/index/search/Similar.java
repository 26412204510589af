package hitilafu.index.search;

import hitilafu.model.Incident;
import java.util.List;

/**
 * An incident that is like another.
 *
 * @param score comparable within one answer only
 * @param shared what both have, in words such as "the same service", the weightiest first
 */
public record Similar(Incident incident, float score, List<String> shared) {}
