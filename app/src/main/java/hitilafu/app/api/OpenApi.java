package hitilafu.app.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import hitilafu.app.http.Answer;
import hitilafu.app.http.Format;
import hitilafu.app.http.Parameters;
import hitilafu.model.Json;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What the API is, for programs: OpenAPI 3.1. Written by hand in several files, of which the first
 * has the addresses and each of the others schemas.
 */
final class OpenApi {
  private static final List<String> SCHEMAS = List.of("search", "incident", "measures", "other");
  private static final byte[] DOCUMENT = Json.write(read()).getBytes(StandardCharsets.UTF_8);

  private OpenApi() {}

  static void get(Context ctx) {
    Parameters.of(ctx);
    Answer.send(ctx, Format.JSON.mediaType(), DOCUMENT);
  }

  private static JsonNode read() {
    ObjectNode document = file("api");
    ObjectNode schemas = document.withObject("/components/schemas");
    SCHEMAS.forEach(name -> schemas.setAll(file(name)));
    return document;
  }

  private static ObjectNode file(String name) {
    try (InputStream in = OpenApi.class.getResourceAsStream("openapi/" + name + ".yaml")) {
      return Json.readYaml(new String(in.readAllBytes(), StandardCharsets.UTF_8), ObjectNode.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
