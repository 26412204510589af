package hitilafu.model;

import java.util.Locale;

/**
 * For whom something is measured.
 *
 * @param country ISO 3166-1 alpha-2; null if not known
 * @param id a service's id in the catalog; null for all else, and for a service no catalog knows
 * @param name for people
 * @param zone IANA zone in which its days are counted
 */
public record Scope(ScopeKind kind, String country, String id, String name, String zone) {
  public Scope {
    Absent.never(kind, "kind");
    country = Absent.text(country);
    id = Absent.text(id);
    name = Absent.never(name, "name");
    zone = zone == null ? "UTC" : zone;
  }

  /** The same for every mention of one scope, and for no other. */
  public String key() {
    return kind.name().toLowerCase(Locale.ROOT)
        + "/"
        + (country == null ? "" : country)
        + "/"
        + (id != null ? id : "?" + name.toLowerCase(Locale.ROOT));
  }
}
