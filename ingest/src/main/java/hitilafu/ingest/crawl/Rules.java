package hitilafu.ingest.crawl;

import hitilafu.ingest.fetch.RobotsRules;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The rules of the sites that were asked last. Read anew they can take a while, kept a lot of room.
 */
final class Rules {
  private static final int MOST = 32;

  private final Sites sites;
  private final Map<String, RobotsRules> bySite =
      new LinkedHashMap<>(MOST, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, RobotsRules> eldest) {
          return size() > MOST;
        }
      };

  Rules(Sites sites) {
    this.sites = sites;
  }

  /** The rules of a site whose robots.txt is known. */
  RobotsRules of(String site) {
    RobotsRules rules = bySite.get(site);
    if (rules == null) {
      rules = sites.robots(site).rules(site);
      bySite.put(site, rules);
    }
    return rules;
  }

  /** The site's robots.txt was asked again. */
  void forget(String site) {
    bySite.remove(site);
  }
}
