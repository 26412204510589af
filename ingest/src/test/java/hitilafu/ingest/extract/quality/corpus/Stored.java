package hitilafu.ingest.extract.quality.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import hitilafu.model.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import java.util.zip.GZIPInputStream;

/** How the collections keep things: JSON for the truth, gzip for the pages. */
final class Stored {
  private Stored() {}

  static JsonNode json(Path file) {
    try {
      return Json.mapper().readTree(Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static byte[] unzipped(Path file) {
    try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The texts of an array, or the one text there is instead; none if absent. */
  static List<String> texts(JsonNode node) {
    return node.isTextual()
        ? List.of(node.textValue())
        : StreamSupport.stream(node.spliterator(), false).map(JsonNode::asText).toList();
  }
}
