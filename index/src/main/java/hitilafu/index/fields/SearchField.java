package hitilafu.index.fields;

import java.util.Locale;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.util.BytesRef;

/**
 * A field of an index: its name, how it is kept, and why. Nothing is put into a document and
 * nothing is asked of an index but through these.
 */
public interface SearchField {
  /** Of a value no more is kept; longer ones are cut. */
  int LONGEST_VALUE = 200;

  /** How a field is kept. */
  enum Type {
    /** One term, found as it is, and a value to sort by. */
    ID,
    /** Terms that are found as they are. */
    TERM,
    /** Terms that are found whatever their case and punctuation, and values that are counted. */
    VALUE,
    /** Words that are found and scored. */
    TEXT,
    /** Days since 1970-01-01, found by range, and looked up. */
    DAY,
    /** Minutes, found by range, and looked up. */
    MINUTES,
    /** A number beside the document; not found, only looked up. */
    NUMBER,
    /** A text that is handed out and never looked into. */
    STORED
  }

  /**
   * How a field is kept, and why.
   *
   * @param weight what a word found here is worth; 0 for a field that is not scored
   * @param typicalWords words that a document usually has here: the yardstick for "a long text". A
   *     constant, not the average of what happens to be indexed, so that scores do not depend on
   *     the index's history
   */
  record Kept(Type type, float weight, int typicalWords, String why) {}

  /** The constant's name, as every enum has it. */
  String name();

  Kept kept();

  default Type type() {
    return kept().type();
  }

  default float weight() {
    return kept().weight();
  }

  default int typicalWords() {
    return kept().typicalWords();
  }

  default String why() {
    return kept().why();
  }

  /** The name, in the index and (for values) in the query language. */
  default String field() {
    return name().toLowerCase(Locale.ROOT);
  }

  default boolean stored() {
    return type() == Type.STORED;
  }

  default boolean tokenised() {
    return type() == Type.TEXT;
  }

  /** One line, for people, and for telling whether an index was built with other fields. */
  default String line() {
    return "%-12s %-7s %-6s %-9s %3.1f/%-3d %s\n"
        .formatted(
            field(),
            type().name().toLowerCase(Locale.ROOT),
            stored() ? "stored" : "-",
            tokenised() ? "tokenised" : "-",
            weight(),
            typicalWords(),
            why());
  }

  /** Puts a text into a document. */
  default void put(Document document, String text) {
    switch (type()) {
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

  /** Puts a number into a document. */
  default void put(Document document, long number) {
    switch (type()) {
      case DAY, MINUTES -> document.add(new LongField(field(), number, Field.Store.NO));
      case NUMBER -> document.add(new NumericDocValuesField(field(), number));
      default -> throw new IllegalArgumentException(this + " takes no number");
    }
  }

  /** Makes the document be counted under this value, and be found by it. */
  default void putValue(Document document, String value) {
    String bounded = value.length() > LONGEST_VALUE ? value.substring(0, LONGEST_VALUE) : value;
    document.add(new SortedSetDocValuesField(field(), new BytesRef(bounded)));
    putSynonym(document, value);
  }

  /** Makes the document be found by this value too, without being counted under it. */
  default void putSynonym(Document document, String value) {
    document.add(new StringField(field(), ExactKey.of(value), Field.Store.NO));
  }
}
