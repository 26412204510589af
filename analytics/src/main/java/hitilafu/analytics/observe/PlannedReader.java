package hitilafu.analytics.observe;

import java.util.Optional;

/** Says whether a sentence speaks of work that was announced beforehand. */
final class PlannedReader {
  private static final Vocabulary PLANNED =
      Vocabulary.of(
          "(scheduled|planned|routine|essential|upcoming|system|network|server) (system "
              + "|network |power |service )?(maintenance|upgrades?|interruptions?|outages?|shutdown"
              + "|downtime|migration|disruptions?)",
          "maintenance (window|works?|exercise|notice|schedule|of|on|activity)",
          "under(go)? maintenance|maintenance|to (switch off|shut down|migrate|upgrade) \\w+",
          "(move|moving|migrate|migrating) (its |the )?servers",
          "will (be|go) (\\w+ )?(unavailable|offline|down|interrupted|inaccessible"
              + "|without (power|supply)|shut down)",
          "(matengenezo|uboreshaji|ukarabati)( \\w+)? (yaliyopangwa|ulioratibiwa|uliopangwa"
              + "|ya mfumo|wa mfumo)",
          "matengenezo|ukatizaji wa umeme uliopangwa|kukatika kwa umeme kulikopangwa");

  private PlannedReader() {}

  static Optional<Span> read(Sentence sentence) {
    return PLANNED.find(sentence);
  }
}
