package hitilafu.analytics.observe;

import hitilafu.analytics.observe.text.Span;
import hitilafu.model.Agency;
import java.util.ArrayList;
import java.util.List;

/** An organisation that a text names, and where. */
final class Body {
  /** One mention of it. */
  record Place(int index, Line line, Span span) {}

  private final Agency known;
  private String name;
  private final List<Place> places = new ArrayList<>();

  /**
   * @param known its entry in the catalog; null if it has none
   */
  Body(String name, Agency known) {
    this.name = name;
    this.known = known;
  }

  Agency known() {
    return known;
  }

  /** Its name as printed, in full if the text has it so, else that of the catalog. */
  String name() {
    return name;
  }

  List<Place> places() {
    return places;
  }

  void add(Place place) {
    places.add(place);
    String printed = place.span().of(place.line().sentence());
    if (known != null && shortened(printed)) {
      name = printed;
    }
  }

  /** Whether it is the catalog's name with less of it, but more than one word: Kenya Railways. */
  private boolean shortened(String printed) {
    return printed.indexOf(' ') > 0 && known.name().startsWith(printed);
  }
}
