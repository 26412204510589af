package hitilafu.analytics.compose;

import hitilafu.model.ArticleKind;
import hitilafu.model.Citation;
import hitilafu.model.Observation;
import java.net.URI;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A page of a status page that is about one incident, and is written anew as this goes on: what was
 * captured later is what its author now says. Known by its address, such as {@code
 * /incidents/5jfkz8q1mlql}; a page with many incidents on it is none.
 */
public final class IncidentPage {
  /**
   * What stands for one incident has a digit in it or is a long jumble of letters, and is neither a
   * year alone nor a page of a list.
   */
  private static final Pattern PATH =
      Pattern.compile(
          "/(incidents?|issues|outages?|events?|maintenances?)/"
              + "(?!.*\\b(history|archive|page)\\b)(?!\\d{4}(-\\d\\d)?$)"
              + "\\S*(\\d|[A-Za-z]{16})\\S*$");

  private IncidentPage() {}

  /** What all captures of it share, and no other page; empty if the article is no such page. */
  public static Optional<String> of(Citation citation) {
    if (citation.kind() != ArticleKind.STATUS_UPDATE) {
      return Optional.empty();
    }
    try {
      URI address = URI.create(citation.url());
      if (address.getHost() == null || address.getPath() == null) {
        return Optional.empty();
      }
      String query = address.getQuery() == null ? "" : "?" + address.getQuery();
      String path = address.getPath().replaceFirst("/+$", "") + query;
      return PATH.matcher(path).find()
          ? Optional.of(address.getHost().toLowerCase(Locale.ROOT) + path)
          : Optional.empty();
    } catch (IllegalArgumentException odd) {
      return Optional.empty();
    }
  }

  /** Whether two such pages are of one status page. */
  public static boolean sameSite(String page, String other) {
    return site(page).equals(site(other));
  }

  private static String site(String page) {
    return page.substring(0, page.indexOf('/'));
  }

  /** Without those that a later state of their page takes back. */
  public static List<Observation> current(Collection<Observation> observations) {
    Map<String, Observation> last = new HashMap<>();
    for (Observation observation : observations) {
      of(observation.citation())
          .ifPresent(page -> last.merge(page, observation, IncidentPage::later));
    }
    return observations.stream()
        .filter(o -> of(o.citation()).map(page -> sameState(o, last.get(page))).orElse(true))
        .toList();
  }

  private static Observation later(Observation a, Observation b) {
    int order = a.citation().capturedAt().compareTo(b.citation().capturedAt());
    boolean second =
        order == 0 ? a.citation().article().compareTo(b.citation().article()) < 0 : order < 0;
    return second ? b : a;
  }

  private static boolean sameState(Observation a, Observation b) {
    return a.citation().article().equals(b.citation().article());
  }
}
