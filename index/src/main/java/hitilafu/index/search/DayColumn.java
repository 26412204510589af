package hitilafu.index.search;

import hitilafu.index.fields.SearchField;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.IntsRefBuilder;

/**
 * Days.
 *
 * @param all that occur, in days since 1970-01-01, in their order
 * @param numbered their numbers
 */
record DayColumn(NumericDocValues days, long[] all, int[] numbered) implements Rows.Column {

  static DayColumn of(LeafReader segment, SearchField day, Numbers numbers) throws IOException {
    long[] all = all(days(segment, day));
    int[] numbered =
        numbers.of(
            LongStream.of(all)
                .<Countable>mapToObj(epoch -> new Countable.Day(LocalDate.ofEpochDay(epoch)))
                .toList());
    return new DayColumn(days(segment, day), all, numbered);
  }

  private static NumericDocValues days(LeafReader segment, SearchField day) throws IOException {
    return DocValues.unwrapSingleton(DocValues.getSortedNumeric(segment, day.field()));
  }

  private static long[] all(NumericDocValues days) throws IOException {
    SortedSet<Long> all = new TreeSet<>();
    while (days.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
      all.add(days.longValue());
    }
    return all.stream().mapToLong(Long::longValue).toArray();
  }

  @Override
  public void append(int document, IntsRefBuilder row) throws IOException {
    if (days.advanceExact(document)) {
      row.append(numbered[Arrays.binarySearch(all, days.longValue())]);
    }
  }
}
