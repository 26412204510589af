package hitilafu.analytics.link;

import hitilafu.analytics.link.When.Kind;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Under what an observation's outline is filed, so that whatever may be one event with it is found
 * without looking at anything else: its keys in each stretch of time that its event may have begun
 * in.
 */
final class Slots {
  private static final long STRETCH = Duration.ofDays(8).toSeconds();
  private static final long DAY = Duration.ofDays(1).toSeconds();

  private Slots() {}

  /** Where its outline is filed. */
  static Set<String> of(Sighting sighting) {
    Set<String> slots = new LinkedHashSet<>();
    if (sighting.when().known()) {
      stretches(sighting, 0, slots);
    }
    if (sighting.when().known() && sighting.observation().news() || sighting.is(Kind.UNDATED)) {
      String kind = sighting.is(Kind.UNDATED) ? "undated " : "dated ";
      specifics(sighting, kind, slots);
    }
    page(sighting, slots);
    return slots;
  }

  /** Where all observations of its article are filed. */
  static String article(Sighting sighting) {
    return "article " + sighting.article();
  }

  /** Where the outlines of those are filed that it may be one event with. */
  static Set<String> around(Sighting sighting) {
    Set<String> slots = new LinkedHashSet<>();
    if (sighting.when().known()) {
      stretches(sighting, DAY, slots);
    }
    if (sighting.is(Kind.UNDATED)) {
      specifics(sighting, "dated ", slots);
      specifics(sighting, "undated ", slots);
    } else if (sighting.when().known() && sighting.observation().news()) {
      specifics(sighting, "undated ", slots);
    }
    page(sighting, slots);
    return slots;
  }

  /** However far the times on it were moved. */
  private static void page(Sighting sighting, Set<String> slots) {
    if (sighting.page() != null) {
      slots.add("page " + sighting.page());
    }
  }

  private static void stretches(Sighting sighting, long margin, Set<String> slots) {
    long first = Math.floorDiv(sighting.when().from().getEpochSecond() - margin, STRETCH);
    long last = Math.floorDiv(sighting.when().until().getEpochSecond() - 1 + margin, STRETCH);
    for (long stretch = first; stretch <= last; stretch++) {
      for (String key : sighting.keys()) {
        slots.add(key + " @" + stretch);
      }
    }
  }

  private static void specifics(Sighting sighting, String kind, Set<String> slots) {
    Specifics specifics = sighting.specifics();
    String service = kind + sighting.service() + " ";
    slots.add(kind + sighting.print());
    specifics.figures().forEach(figure -> slots.add(service + figure));
    specifics.names().forEach(name -> slots.add(service + name));
  }
}
