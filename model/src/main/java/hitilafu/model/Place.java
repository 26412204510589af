package hitilafu.model;

/**
 * Where.
 *
 * @param country ISO 3166-1 alpha-2 in upper case; null if not known
 * @param region region or county; null if not said
 * @param area the area as named; null if not said
 */
public record Place(String country, String region, String area) {
  public Place {
    country = Absent.text(country);
    region = Absent.text(region);
    area = Absent.text(area);
  }
}
