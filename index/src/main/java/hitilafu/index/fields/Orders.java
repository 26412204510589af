package hitilafu.index.fields;

import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;

/**
 * The orders in which incidents are kept and given. Each ends with the id, so none leaves a tie.
 */
public final class Orders {
  /** By start, the undated last: how every segment is kept, so that an export is one merge. */
  public static final Sort BY_START = new Sort(start(false), id());

  /** The best first; among equals the newest, the undated last. */
  public static final Sort BY_RELEVANCE = new Sort(SortField.FIELD_SCORE, start(true), id());

  private Orders() {}

  private static SortField start(boolean newestFirst) {
    long last = newestFirst ? Long.MIN_VALUE : Long.MAX_VALUE;
    return new SortField(IncidentFields.START.field(), SortField.Type.LONG, newestFirst, last);
  }

  private static SortField id() {
    return new SortField(IncidentFields.ID.field(), SortField.Type.STRING);
  }
}
