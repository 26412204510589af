package hitilafu.ingest.source;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The registry: the kinds of sources by the name that {@code sources.yaml} calls them. */
public final class Kinds {
  private static final Map<String, Kind> BY_NAME = new LinkedHashMap<>();

  static {
    BY_NAME.put("feed", new Feed());
    BY_NAME.put("sitemap", new Sitemap());
    BY_NAME.put("listing", new ListingPage());
    BY_NAME.put("wordpress", new WordPress());
    BY_NAME.put("folder", new FolderKind());
  }

  private Kinds() {}

  /** The kind of that name. */
  public static Optional<Kind> find(String name) {
    return Optional.ofNullable(BY_NAME.get(name));
  }

  /** All names, in a fixed order. */
  public static Set<String> names() {
    return BY_NAME.keySet();
  }
}
