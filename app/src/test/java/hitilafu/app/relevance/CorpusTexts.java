package hitilafu.app.relevance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import hitilafu.model.Json;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The texts of the project's corpus as {@code import} takes them. */
public final class CorpusTexts {
  private static final Path CORPUS = Path.of("../corpus");
  private static final String IF_UNDATED = "2026-01-01";

  private CorpusTexts() {}

  /** Writes all of them, one a line, and returns the file. */
  public static Path write(Path file) throws IOException {
    try (BufferedWriter lines = Files.newBufferedWriter(file)) {
      for (String folder : List.of("documents", "reports")) {
        for (Path part : list(CORPUS.resolve(folder))) {
          for (String line : Files.readAllLines(part)) {
            lines.write(Json.write(document(Json.read(line, JsonNode.class))) + "\n");
          }
        }
      }
    }
    return file;
  }

  private static ObjectNode document(JsonNode item) {
    String day = item.path("published").asText(null);
    ObjectNode document = Json.mapper().createObjectNode();
    document.put(
        "url",
        item.has("url")
            ? item.get("url").asText()
            : "https://" + item.get("id").asText() + ".corpus.example/");
    document.set("text", item.get("text"));
    if (item.hasNonNull("title")) {
      document.set("title", item.get("title"));
    }
    if (day != null) {
      document.put("publishedAt", day);
    }
    return document.put("capturedAt", (day == null ? IF_UNDATED : day) + "T23:00:00Z");
  }

  private static List<Path> list(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".jsonl")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
