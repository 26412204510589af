package hitilafu.analytics.observe.subject;

import hitilafu.analytics.observe.lines.Line;
import hitilafu.analytics.observe.text.Span;
import hitilafu.model.Service;
import hitilafu.model.ServiceRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A service that a text names, and where.
 *
 * @param known its entry in the catalog; null if it has none
 */
public record ServiceUse(ServiceRef ref, Service known, List<Place> places) {
  /**
   * One mention of it.
   *
   * @param proper whether the words are a name rather than a common noun
   * @param borrowed whether only its operator is named
   */
  public record Place(int index, Line line, Span span, boolean proper, boolean borrowed) {}

  public ServiceUse(ServiceRef ref, Service known) {
    this(ref, known, new ArrayList<>());
  }

  /** What names that mean the same share: "HELB portals" and "Helb portal". */
  public static String key(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").replaceAll("s\\b", "");
  }

  /** The noun that it is called by. */
  public String noun() {
    String key = key(ref.name());
    String last = key.substring(key.lastIndexOf(' ') + 1);
    return last.equals("site") ? "website" : last;
  }
}
