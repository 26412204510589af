package hitilafu.index.fields;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Every field of an incident's document. */
public enum IncidentFields implements SearchField {
  ID(Type.ID, "the incident; finds the document that a new revision replaces, and breaks ties"),
  OBSERVATIONS(Type.TERM, "ids of all observations, so that each leads to the incident holding it"),
  ARTICLES(Type.TERM, "ids of all articles it rests on, so that each leads to its incidents"),
  REVISION(Type.NUMBER, "revision held, so that a lower one that comes later loses"),
  GONE(Type.NUMBER, "1 on a tombstone, absent else; tombstones are left out of every search"),
  JSON(Type.STORED, "the incident itself, as hits and exports hand it out"),

  START(Type.NUMBER, "earliest start in epoch seconds, for order; absent if no start is dated"),
  REPORTS(Type.NUMBER, "how many speak of it as their main subject, for relevance"),
  CHANGED(Type.NUMBER, "last capture or correction of it in epoch seconds, for order"),
  FIRST_DAY(
      Type.DAY, "first local day it is known to touch, for to: and by month; absent if undated"),
  LAST_DAY(Type.DAY, "last local day it is known to touch, for from:; absent if undated"),
  LEAST(
      Type.MINUTES, "how long at best knowledge, else at least, for duration:>; absent if unknown"),
  MOST(Type.MINUTES, "how long at best knowledge, else at most, for duration:<; absent if unknown"),

  MAIN(Type.TERM, "key of the service that failed, so that it counts more than those hit with it"),
  SERVICE(Type.VALUE, "id and name of the service and of all affected ones"),
  AGENCY(Type.VALUE, "names of the operator and of all affected agencies"),
  COUNTRY(Type.VALUE, "ISO 3166-1 alpha-2"),
  PLACE(Type.VALUE, "regions and areas, as the catalog and the reports name them"),
  CAUSE(Type.VALUE, "category and detail; counted as the detail where there is one"),
  STATUS(Type.VALUE, "lifecycle"),
  LEVEL(Type.VALUE, "how bad"),
  GRADE(Type.VALUE, "how well established"),
  KIND(Type.VALUE, "outage or planned work"),
  REVIEW(Type.VALUE, "whether an analyst looked; what is dismissed is found only by asking so"),
  YEAR(Type.VALUE, "year of the first day"),
  PUBLISHER(Type.VALUE, "who published the reports that speak of it"),

  TITLE(1.7f, 10, "composed from the facts: the best single line"),
  SERVICES(1.7f, 8, "names of services, as the catalog and the reports give them"),
  AGENCIES(1.4f, 8, "names of operator and agencies"),
  HEADLINES(1.2f, 60, "headlines of the articles it rests on"),
  EVIDENCE(1, 300, "sentences its claims rest on"),
  CAUSE_WORDS(1.2f, 12, "the cause in the reports' own words"),
  PLACES(1.2f, 6, "regions and areas as named");

  private final Kept kept;

  IncidentFields(Type type, String why) {
    this.kept = new Kept(type, 0, 0, why);
  }

  IncidentFields(float weight, int typicalWords, String why) {
    this.kept = new Kept(Type.TEXT, weight, typicalWords, why);
  }

  @Override
  public Kept kept() {
    return kept;
  }

  /** All fields of a type, in their order here. */
  public static List<IncidentFields> list(Type type) {
    return Arrays.stream(values()).filter(field -> field.type() == type).toList();
  }

  /** The field of this name. */
  public static Optional<IncidentFields> find(String name) {
    return Arrays.stream(values()).filter(field -> field.field().equals(name)).findFirst();
  }
}
