package hitilafu.index.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.IntsRefBuilder;

/**
 * The values of a facet.
 *
 * @param numbered number by ordinal
 */
record ValueColumn(SortedSetDocValues values, int[] numbered) implements Rows.Column {

  static ValueColumn of(SortedSetDocValues values, int facet, Numbers numbers) throws IOException {
    List<Countable> all = new ArrayList<>();
    for (String text : texts(values)) {
      all.add(new Countable.Value(facet, text));
    }
    return new ValueColumn(values, numbers.of(all));
  }

  /** Texts by ordinal. */
  static List<String> texts(SortedSetDocValues values) throws IOException {
    List<String> texts = new ArrayList<>();
    for (long ordinal = 0; ordinal < values.getValueCount(); ordinal++) {
      texts.add(values.lookupOrd(ordinal).utf8ToString());
    }
    return texts;
  }

  @Override
  public void append(int document, IntsRefBuilder row) throws IOException {
    if (values.advanceExact(document)) {
      for (int i = 0; i < values.docValueCount(); i++) {
        row.append(numbered[(int) values.nextOrd()]);
      }
    }
  }
}
