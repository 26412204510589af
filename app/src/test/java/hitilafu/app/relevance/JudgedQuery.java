package hitilafu.app.relevance;

import hitilafu.model.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A search as somebody types it, and which incidents answer it.
 *
 * @param kind what sort of search it is
 * @param set {@code dev} or {@code test}
 * @param now when it is asked; null if it does not matter
 * @param relevant all that answer it
 * @param why by which rule it was judged
 */
record JudgedQuery(
    String id,
    String kind,
    String set,
    String query,
    OffsetDateTime now,
    List<Judgement> relevant,
    String why) {
  private static final Pattern FIELD = Pattern.compile("(?<!\\S)[a-z]+:(?=\\S)");

  JudgedQuery {
    if (relevant.isEmpty()) {
      throw new IllegalArgumentException(id + " has no answer, so nothing could be told from it");
    }
  }

  static List<JudgedQuery> list() {
    try (InputStream file = JudgedQuery.class.getResourceAsStream("queries.jsonl")) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(line -> Json.read(line, JudgedQuery.class))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Its words alone, as an engine would be asked that has no language. */
  String words() {
    return FIELD.matcher(query).replaceAll("").replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }
}
