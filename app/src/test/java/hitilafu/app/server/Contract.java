package hitilafu.app.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.keyword.NonValidationKeyword;
import hitilafu.model.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The OpenAPI document that a server hands out, and what it forbids. */
public record Contract(JsonNode document) {
  private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");
  private static final String PLACE = "urn:openapi#";

  public static Contract of(Site site) throws Exception {
    return new Contract(Json.mapper().readTree(site.open("/api/v1/openapi.json").body()));
  }

  /** Such as "GET /api/v1/incidents". */
  Set<String> operations() {
    Set<String> operations = new TreeSet<>();
    for (Map.Entry<String, JsonNode> path : document.get("paths").properties()) {
      for (Map.Entry<String, JsonNode> item : path.getValue().properties()) {
        if (METHODS.contains(item.getKey())) {
          operations.add(item.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey());
        }
      }
    }
    return operations;
  }

  /** Names of what stands behind the question mark of a GET. */
  List<String> parameters(String path) {
    List<String> names = new ArrayList<>();
    for (JsonNode one : document.get("paths").get(path).get("get").path("parameters")) {
      JsonNode parameter =
          one.has("$ref") ? document.at(one.get("$ref").asText().substring(1)) : one;
      names.add(parameter.get("name").asText());
    }
    return names;
  }

  /** What an answer has that its schema forbids. */
  public List<Error> wrong(String path, String method, String status, String type, String text) {
    return wrongAt(
        "/paths/%s/%s/responses/%s/content/%s/schema"
            .formatted(escaped(path), method, status, escaped(type)),
        text);
  }

  /** What a text has that a schema forbids. */
  public List<Error> wrong(String schema, String text) {
    return wrongAt("/components/schemas/" + schema, text);
  }

  private List<Error> wrongAt(String place, String text) {
    if (document.at(place).isMissingNode()) {
      throw new AssertionError("the document has nothing at " + place);
    }
    return registry().getSchema(SchemaLocation.of(PLACE + place)).validate(text, InputFormat.JSON);
  }

  /** What the schemas have that the schema of schemas forbids. */
  List<Error> wrongSchemas() {
    List<Error> wrong = new ArrayList<>();
    SchemaLocation ofSchemas = SchemaLocation.of(SpecificationVersion.DRAFT_2020_12.getDialectId());
    for (JsonNode schema : document.at("/components/schemas")) {
      wrong.addAll(registry().getSchema(ofSchemas).validate(Json.write(schema), InputFormat.JSON));
    }
    return wrong;
  }

  private SchemaRegistry registry() {
    return SchemaRegistry.withDefaultDialect(
        Dialect.builder(Dialects.getDraft202012())
            .unknownKeywordFactory((keyword, context) -> new NonValidationKeyword(keyword))
            .build(),
        builder -> builder.schemas(Map.of("urn:openapi", Json.write(document))));
  }

  private static String escaped(String key) {
    return key.replace("~", "~0").replace("/", "~1");
  }
}
