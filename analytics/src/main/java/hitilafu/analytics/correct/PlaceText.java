package hitilafu.analytics.correct;

import hitilafu.model.Place;

/** A place as people write it: {@code region / area}, {@code region}, or {@code / area}. */
final class PlaceText {
  private PlaceText() {}

  static Place read(String text, String country) {
    String[] parts = text.split("/", 2);
    return new Place(country, parts[0], parts.length == 1 ? null : parts[1]);
  }

  /** Null for a whole country. */
  static String write(Place place) {
    if (place.area() == null) {
      return place.region();
    }
    return (place.region() == null ? "" : place.region() + " ") + "/ " + place.area();
  }
}
