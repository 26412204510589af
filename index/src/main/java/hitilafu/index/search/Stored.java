package hitilafu.index.search;

import hitilafu.index.fields.IncidentFields;
import hitilafu.model.Incident;
import hitilafu.model.Json;
import java.io.IOException;
import java.util.Set;
import org.apache.lucene.index.StoredFields;

/** Reads incidents back from their documents. */
final class Stored {
  private static final String JSON = IncidentFields.JSON.field();

  private Stored() {}

  static Incident incident(StoredFields stored, int document) throws IOException {
    return Json.read(stored.document(document, Set.of(JSON)).get(JSON), Incident.class);
  }
}
