package hitilafu.analytics.observe.subject;

import hitilafu.analytics.observe.lines.Line;
import hitilafu.analytics.observe.text.Span;
import hitilafu.model.Agency;
import java.util.ArrayList;
import java.util.List;

/** An organisation that a text names, and where. */
public final class Body {
  /** One mention of it. */
  public record Place(int index, Line line, Span span) {}

  private final Agency known;
  private String name;
  private boolean printed;
  private final List<Place> places = new ArrayList<>();

  /**
   * @param known its entry in the catalog; null if it has none
   */
  public Body(String name, Agency known) {
    this.name = name;
    this.known = known;
  }

  public Agency known() {
    return known;
  }

  /**
   * The longest form that the text prints of the catalog's name, if that has two words or more;
   * else the catalog's name, or as the text names it first.
   */
  public String name() {
    return name;
  }

  public List<Place> places() {
    return places;
  }

  public void add(Place place) {
    places.add(place);
    String words = place.span().of(place.line().sentence());
    boolean longer = !printed || words.length() > name.length();
    if (known != null && words.indexOf(' ') > 0 && known.name().startsWith(words) && longer) {
      name = words;
      printed = true;
    }
  }
}
