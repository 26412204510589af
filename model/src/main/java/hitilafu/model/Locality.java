package hitilafu.model;

import java.io.Serializable;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

/**
 * A place that a catalog names, so that texts can be searched for it.
 *
 * @param zone IANA zone where it differs from the country's; null if it does not
 * @param aliases other names, in any language
 */
public record Locality(String name, Kind kind, String zone, List<String> aliases)
    implements Serializable {

  /** How wide it is: the first two are what a {@link Place} calls region. */
  public enum Kind {
    COUNTY,
    REGION,
    CITY,
    AREA
  }

  public Locality {
    name = Absent.never(name, "place name");
    Absent.never(kind, "kind of place " + name.toLowerCase(Locale.ROOT));
    zone = zone == null ? null : ZoneId.of(zone).getId();
    aliases = Absent.list(aliases);
  }

  /** The place as observations name it. */
  public Place in(String country) {
    return switch (kind) {
      case COUNTY, REGION -> new Place(country, name, null);
      case CITY, AREA -> new Place(country, null, name);
    };
  }
}
