package hitilafu.index.fields;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.util.BytesRef;

/**
 * Every field of the index: its name, how it is kept, and why. Nothing is put into a document and
 * nothing is asked of the index but through these.
 */
public enum IncidentFields {
  ID(Type.ID, "the incident; finds the document that a new revision replaces, and breaks ties"),
  OBSERVATIONS(Type.TERM, "ids of all observations, so that each leads to the incident holding it"),
  REVISION(Type.NUMBER, "revision held, so that a lower one that comes later loses"),
  GONE(Type.NUMBER, "1 on a tombstone, absent else; tombstones are left out of every search"),
  JSON(Type.STORED, "the incident itself, as hits and exports hand it out"),

  START(Type.NUMBER, "earliest start in epoch seconds, for order; absent if no start is dated"),
  FIRST_DAY(Type.DAY, "first local day it is known to touch, for to:; absent if undated"),
  LAST_DAY(Type.DAY, "last local day it is known to touch, for from:; absent if undated"),

  SERVICE(Type.VALUE, "id and name of the service and of all affected ones"),
  AGENCY(Type.VALUE, "names of the operator and of all affected agencies"),
  COUNTRY(Type.VALUE, "ISO 3166-1 alpha-2"),
  CAUSE(Type.VALUE, "category and detail; counted as the detail where there is one"),
  STATUS(Type.VALUE, "lifecycle"),
  LEVEL(Type.VALUE, "how bad"),
  GRADE(Type.VALUE, "how well established"),
  KIND(Type.VALUE, "outage or planned work"),
  REVIEW(Type.VALUE, "whether an analyst looked; what is dismissed is found only by asking so"),
  YEAR(Type.VALUE, "year of the first day"),

  TITLE(3, 10, "composed from the facts: the best single line"),
  SERVICES(3, 8, "names of services, as the catalog and the reports give them"),
  AGENCIES(2, 8, "names of operator and agencies"),
  HEADLINES(1.5f, 60, "headlines of the articles it rests on"),
  EVIDENCE(1, 300, "sentences its claims rest on"),
  CAUSE_WORDS(1.5f, 12, "the cause in the reports' own words"),
  PLACES(1.5f, 6, "regions and areas as named");

  /** How a field is kept. */
  public enum Type {
    /** One term, found as it is, and a value to sort by. */
    ID,
    /** Terms that are found as they are. */
    TERM,
    /** Terms that are found whatever their case and punctuation, and values that are counted. */
    VALUE,
    /** Words that are found and scored. */
    TEXT,
    /** Days since 1970-01-01, found by range. */
    DAY,
    /** A number beside the document; not found, only looked up. */
    NUMBER,
    /** A text that is handed out and never looked into. */
    STORED
  }

  private static final int LONGEST_VALUE = 200;

  private final Type type;
  private final float weight;
  private final int typicalWords;
  private final String why;

  IncidentFields(Type type, String why) {
    this(type, 0, 0, why);
  }

  IncidentFields(float weight, int typicalWords, String why) {
    this(Type.TEXT, weight, typicalWords, why);
  }

  IncidentFields(Type type, float weight, int typicalWords, String why) {
    this.type = type;
    this.weight = weight;
    this.typicalWords = typicalWords;
    this.why = why;
  }

  /** The name, in the index and (for values) in the query language. */
  public String field() {
    return name().toLowerCase(Locale.ROOT);
  }

  public Type type() {
    return type;
  }

  public boolean stored() {
    return type == Type.STORED;
  }

  public boolean tokenised() {
    return type == Type.TEXT;
  }

  /** What a word found here is worth; 0 for a field that is not scored. */
  public float weight() {
    return weight;
  }

  /**
   * Words that an incident usually has here: the yardstick for "a long text". A constant, not the
   * average of what happens to be indexed, so that scores do not depend on the index's history.
   */
  public int typicalWords() {
    return typicalWords;
  }

  public String why() {
    return why;
  }

  /** All fields of a type, in their order here. */
  public static List<IncidentFields> list(Type type) {
    return Arrays.stream(values()).filter(field -> field.type == type).toList();
  }

  /** The field of this name. */
  public static Optional<IncidentFields> find(String name) {
    return Arrays.stream(values()).filter(field -> field.field().equals(name)).findFirst();
  }

  /** The field of values that the query language knows by this name. */
  public static Optional<IncidentFields> findValue(String name) {
    return list(Type.VALUE).stream().filter(f -> f.field().equalsIgnoreCase(name)).findFirst();
  }

  /** One line a field, for people, and for telling whether an index was built with others. */
  public static String describe() {
    return Arrays.stream(values()).map(IncidentFields::line).collect(Collectors.joining());
  }

  private String line() {
    return "%-12s %-6s %-6s %-9s %3.1f/%-3d %s\n"
        .formatted(
            field(),
            type.name().toLowerCase(Locale.ROOT),
            stored() ? "stored" : "-",
            tokenised() ? "tokenised" : "-",
            weight,
            typicalWords,
            why);
  }

  void put(Document document, String text) {
    switch (type) {
      case ID -> {
        document.add(new StringField(field(), text, Field.Store.NO));
        document.add(new SortedDocValuesField(field(), new BytesRef(text)));
      }
      case TERM -> document.add(new StringField(field(), text, Field.Store.NO));
      case TEXT -> document.add(new TextField(field(), text, Field.Store.NO));
      case STORED -> document.add(new StoredField(field(), text));
      default -> throw new IllegalArgumentException(this + " takes no text");
    }
  }

  void put(Document document, long number) {
    switch (type) {
      case DAY -> document.add(new LongPoint(field(), number));
      case NUMBER -> document.add(new NumericDocValuesField(field(), number));
      default -> throw new IllegalArgumentException(this + " takes no number");
    }
  }

  /** Makes the document be counted under this value, and be found by it. */
  void putValue(Document document, String value) {
    String bounded = value.length() > LONGEST_VALUE ? value.substring(0, LONGEST_VALUE) : value;
    document.add(new SortedSetDocValuesField(field(), new BytesRef(bounded)));
    putSynonym(document, value);
  }

  /** Makes the document be found by this value too, without being counted under it. */
  void putSynonym(Document document, String value) {
    document.add(new StringField(field(), ExactKey.of(value), Field.Store.NO));
  }
}
