package hitilafu.index.search;

import com.fasterxml.jackson.annotation.JsonInclude;
import hitilafu.index.query.Matching;
import hitilafu.index.query.QueryProblem;
import hitilafu.index.query.SearchRequest;
import hitilafu.model.ContentId;
import hitilafu.model.Json;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.util.BytesRef;

/**
 * Where a page ended: what its last hit is sorted by. So the next page costs the same however deep
 * it lies. In an index that stands still, the pages together have each hit once; in one that
 * changes, so in any order but that of relevance, unless a hit itself moves.
 *
 * @param asked tells whether it belongs to the same question
 * @param at from when the age of incidents counts, epoch milliseconds
 * @param matching the step that answered
 * @param values numbers, and the id at the end
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record Cursor(String asked, long at, Matching matching, List<Number> values, String id) {
  private static final int LONGEST = 1_000;

  static Cursor of(SearchRequest request, Instant at, Matching matching, FieldDoc last) {
    List<Number> numbers = new ArrayList<>();
    for (int i = 0; i < last.fields.length - 1; i++) {
      numbers.add((Number) last.fields[i]);
    }
    String id = ((BytesRef) last.fields[last.fields.length - 1]).utf8ToString();
    return new Cursor(asked(request), at.toEpochMilli(), matching, numbers, id);
  }

  /**
   * Reads one.
   *
   * @throws QueryProblem if it is none, or of another question
   */
  static Cursor read(SearchRequest request) {
    Cursor cursor = parse(request.cursor());
    if (cursor == null || !asked(request).equals(cursor.asked)) {
      throw QueryProblem.beside(
          "This cursor belongs to no such question; take the one that its last page gave.");
    }
    return cursor;
  }

  private static Cursor parse(String text) {
    try {
      byte[] json = text.length() > LONGEST ? new byte[0] : Base64.getUrlDecoder().decode(text);
      Cursor cursor = Json.read(new String(json, StandardCharsets.UTF_8), Cursor.class);
      boolean whole =
          cursor != null
              && cursor.asked != null
              && cursor.matching != null
              && cursor.values != null
              && cursor.id != null;
      return whole ? cursor : null;
    } catch (IllegalArgumentException | UncheckedIOException damaged) {
      return null;
    }
  }

  String text() {
    byte[] json = Json.write(this).getBytes(StandardCharsets.UTF_8);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(json);
  }

  /**
   * What Lucene goes on after.
   *
   * @param relevance whether the first value is a score
   * @throws QueryProblem if it has not as many values as the order
   */
  FieldDoc after(int fields, boolean relevance) {
    if (values.size() != fields - 1 || values.contains(null)) {
      throw QueryProblem.beside("This cursor is damaged; begin at the first page.");
    }
    Object[] sorted = new Object[fields];
    for (int i = 0; i < values.size(); i++) {
      boolean score = relevance && i == 0;
      sorted[i] = score ? (Object) values.get(i).floatValue() : (Object) values.get(i).longValue();
    }
    sorted[fields - 1] = new BytesRef(id);
    return new FieldDoc(Integer.MAX_VALUE, Float.NaN, sorted);
  }

  private static String asked(SearchRequest request) {
    return ContentId.of(request.query(), request.filters().toString(), request.sort().name());
  }
}
