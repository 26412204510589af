package hitilafu.index.fields;

import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSortField;

/**
 * The orders in which incidents and articles are kept and given. Each by which anything is listed
 * ends with the id, so that none leaves a tie.
 */
public final class Orders {
  /** By start, the undated last: how every segment is kept, so that an export is one merge. */
  public static final Sort BY_START = new Sort(ascending(IncidentFields.START), id());

  /** The latest first, the undated last. */
  public static final Sort NEWEST_FIRST = new Sort(descending(IncidentFields.START), id());

  /** The best first; among equals the newest, the undated last. */
  public static final Sort BY_RELEVANCE =
      new Sort(SortField.FIELD_SCORE, descending(IncidentFields.START), id());

  /** What changed last first. */
  public static final Sort BY_CHANGE =
      new Sort(descending(IncidentFields.CHANGED), descending(IncidentFields.START), id());

  /** What changed last, whichever of several. */
  public static final Sort LATEST_CHANGE = new Sort(descending(IncidentFields.CHANGED));

  /** What lasted longest for certain first, those of unknown length last. */
  public static final Sort BY_LENGTH = new Sort(longest(), descending(IncidentFields.START), id());

  /** Articles: the latest published first, the undated last. */
  public static final Sort LATEST_FIRST =
      new Sort(descending(ArticleFields.PUBLISHED), id(ArticleFields.ID));

  /** Articles: the earliest published first, the undated last. */
  public static final Sort EARLIEST_FIRST =
      new Sort(ascending(ArticleFields.PUBLISHED), id(ArticleFields.ID));

  /** Articles: the best first; among equals the latest, the undated last. */
  public static final Sort BEST_ARTICLES_FIRST =
      new Sort(SortField.FIELD_SCORE, descending(ArticleFields.PUBLISHED), id(ArticleFields.ID));

  private Orders() {}

  private static SortField ascending(SearchField field) {
    return new SortField(field.field(), SortField.Type.LONG, false, Long.MAX_VALUE);
  }

  private static SortField descending(SearchField field) {
    return new SortField(field.field(), SortField.Type.LONG, true, Long.MIN_VALUE);
  }

  private static SortField longest() {
    SortedNumericSortField length =
        new SortedNumericSortField(IncidentFields.LEAST.field(), SortField.Type.LONG, true);
    length.setMissingValue(Long.MIN_VALUE);
    return length;
  }

  private static SortField id() {
    return id(IncidentFields.ID);
  }

  private static SortField id(SearchField field) {
    return new SortField(field.field(), SortField.Type.STRING);
  }
}
