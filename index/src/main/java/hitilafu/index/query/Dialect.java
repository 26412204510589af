package hitilafu.index.query;

import hitilafu.index.days.DaysInWords;
import hitilafu.index.fields.SearchField;
import hitilafu.index.names.Lexicon;
import hitilafu.index.names.Meaning;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.search.Query;

/** What can be asked of one kind of document. */
public interface Dialect {
  /** Fields in which words are looked for. */
  List<? extends SearchField> texts();

  /** Those of them from whose words a misspelt one may be meant: together they have most words. */
  List<? extends SearchField> vocabularies();

  /** What may stand before a colon, apart from {@code from}, {@code to} and {@code on}. */
  Map<String, Criterion> criteria();

  /** First and last local day that a document touches; the same field if it has but one day. */
  SearchField firstDay();

  SearchField lastDay();

  /** What runs of words mean beside themselves. */
  Lexicon lexicon();

  /**
   * The ways in which a document is filed under a value; none if it has no such field.
   *
   * @param common whether the name of the value is a common word too
   */
  Stream<Option> filed(Meaning.Value value, boolean common);

  /** Reads days, told from today. */
  DaysInWords days();

  /** All that there is, for a question that asks for nothing. */
  Query everything();

  /**
   * What is found only by asking for it.
   *
   * @param asked names of the constraints
   */
  List<Query> hidden(Set<String> asked);
}
