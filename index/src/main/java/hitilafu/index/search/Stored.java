package hitilafu.index.search;

import hitilafu.index.fields.ArticleFields;
import hitilafu.index.fields.IncidentFields;
import hitilafu.index.fields.SearchField;
import hitilafu.model.Citation;
import hitilafu.model.Incident;
import hitilafu.model.Json;
import java.io.IOException;
import java.util.Set;
import org.apache.lucene.index.StoredFields;

/** Reads back from documents what they hand out. */
final class Stored {
  private Stored() {}

  static Incident incident(StoredFields stored, int document) throws IOException {
    return read(stored, document, IncidentFields.JSON, Incident.class);
  }

  static Citation citation(StoredFields stored, int document) throws IOException {
    return read(stored, document, ArticleFields.JSON, Citation.class);
  }

  private static <T> T read(StoredFields stored, int document, SearchField json, Class<T> type)
      throws IOException {
    String field = json.field();
    return Json.read(stored.document(document, Set.of(field)).get(field), type);
  }
}
