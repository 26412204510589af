package hitilafu.index.search;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.IntsRefBuilder;

/**
 * What each document of a segment is counted under, as numbers. Those of one document stand
 * together, so that counting it is a walk over a few neighbouring places of memory.
 *
 * @param from where a document's numbers begin; they end where those of the next one begin
 */
record Rows(int[] from, int[] numbers) {

  /** Something that is known of every document of a segment. */
  interface Column {
    /** Appends a document's numbers to its row. Documents come in their order. */
    void append(int document, IntsRefBuilder row) throws IOException;
  }

  static Rows of(int documents, List<Column> columns) throws IOException {
    int[] from = new int[documents + 1];
    IntsRefBuilder numbers = new IntsRefBuilder();
    for (int document = 0; document < documents; document++) {
      for (Column column : columns) {
        column.append(document, numbers);
      }
      from[document + 1] = numbers.length();
    }
    return new Rows(from, ArrayUtil.copyOfSubArray(numbers.ints(), 0, numbers.length()));
  }

  /**
   * Adds one, for each of the first documents, to each count that it is counted under.
   *
   * @param counts by number
   */
  void count(int[] documents, int first, int[] counts) {
    for (int i = 0; i < first; i++) {
      int end = from[documents[i] + 1];
      for (int at = from[documents[i]]; at < end; at++) {
        counts[numbers[at]]++;
      }
    }
  }
}
