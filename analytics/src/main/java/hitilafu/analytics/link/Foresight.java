package hitilafu.analytics.link;

import hitilafu.analytics.correct.Corrections;
import hitilafu.model.Catalog;
import hitilafu.model.Correction;
import hitilafu.model.Incident;
import hitilafu.model.Observation;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What comes of observations and corrections: by the rules of the job, without the job. So what a
 * correction would change can be seen before it is made.
 *
 * @param catalog what stands on what
 */
public record Foresight(Catalog catalog) {

  /**
   * The incidents of these observations alone, by id. Others nearby, were they known, might join.
   *
   * @param observations of one country
   * @param corrections all that were ever made of them, in any order
   */
  public List<Incident> incidents(
      Collection<Observation> observations, Collection<Correction> corrections) {
    Corrections held = Corrections.of(corrections);
    return wholes(observations, held).stream()
        .map(whole -> whole.incident(held, catalog))
        .flatMap(Optional::stream)
        .sorted(Comparator.comparing(Incident::id))
        .toList();
  }

  private List<Whole> wholes(Collection<Observation> observations, Corrections held) {
    try {
      Kin kin = new Kin(catalog);
      return Linking.add(observations, List.of(), new MemoryShelf(), kin, held.partition())
          .wholes();
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception impossible) {
      throw new IllegalStateException("a shelf in memory does not fail", impossible);
    }
  }
}
