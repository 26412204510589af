package hitilafu.app.report;

import hitilafu.analytics.measure.Measuring;
import hitilafu.model.Footprint;
import java.util.List;
import java.util.function.Predicate;

/**
 * The outages that the delays of a period rest on, by id.
 *
 * @param notice those of which it is known when they were first told
 * @param acknowledgement when an agency first spoke
 * @param restoration how long they lasted
 */
public record Delayed(List<String> notice, List<String> acknowledgement, List<String> restoration) {

  /** Of the outages that began in the period. */
  static Delayed of(List<Footprint> outages) {
    return new Delayed(
        which(outages, Measuring::noticed),
        which(outages, Measuring::acknowledged),
        which(outages, Measuring::restored));
  }

  private static List<String> which(List<Footprint> outages, Predicate<Footprint> known) {
    return outages.stream().filter(known).map(Footprint::incident).toList();
  }
}
