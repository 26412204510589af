package hitilafu.analytics.link;

import hitilafu.analytics.correct.Corrections;
import hitilafu.model.Catalog;
import hitilafu.model.Incident;
import hitilafu.model.Observation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Linking without Flink: a country's observations, all at once, on a shelf in memory. */
public final class PlainLinking {
  private PlainLinking() {}

  /** The incidents of a country. */
  public static List<Incident> incidents(Collection<Observation> observations, Catalog catalog)
      throws Exception {
    Linking.Change change =
        Linking.add(
            observations,
            List.of(),
            new MemoryShelf(),
            new Kin(catalog),
            Corrections.NONE.partition());
    List<Incident> incidents = new ArrayList<>();
    for (Whole whole : change.wholes()) {
      whole.incident(Corrections.NONE, catalog).ifPresent(incidents::add);
    }
    return incidents;
  }
}
