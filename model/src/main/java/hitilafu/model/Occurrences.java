package hitilafu.model;

import java.util.Map;
import java.util.TreeMap;

/**
 * The outages that began in a period.
 *
 * @param outages how many; planned work and what is only inferred are none
 * @param openEnded those whose end nobody reported
 * @param planned planned works that began in the period
 * @param services outages by the service that they are about
 * @param causes outages by mechanism, else by category, {@code unknown} if nobody tells
 * @param thirdParty for how many a supplier is blamed, of those with a cause
 * @param platforms outages that also hit another service of the scope, by the service that failed
 * @param repeats how many failed as the same service had in the 365 days before, of those with a
 *     mechanism
 * @param major outages that crossed a published threshold, by rule; the footprints say which and
 *     why
 */
public record Occurrences(
    int outages,
    int openEnded,
    int planned,
    Map<String, Integer> services,
    Map<String, Integer> causes,
    Share thirdParty,
    Map<String, Integer> platforms,
    Share repeats,
    Map<String, Integer> major) {
  public Occurrences {
    services = new TreeMap<>(services);
    causes = new TreeMap<>(causes);
    platforms = new TreeMap<>(platforms);
    major = new TreeMap<>(major);
  }
}
