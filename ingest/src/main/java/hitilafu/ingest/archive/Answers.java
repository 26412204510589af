package hitilafu.ingest.archive;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Stream;

/** When an address answered, by the indexes beside the archive's files. */
public final class Answers {
  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("uuuuMMddHHmmss").withZone(ZoneOffset.UTC);
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final int UNCHANGED = 304;
  private static final int HUNDRED = 100;
  private static final int SUCCESS = 2;

  private Answers() {}

  /**
   * In order of time: visits that brought something, or the word that nothing had changed. A fault
   * of the site is no answer.
   *
   * @param archive need not be there
   */
  public static List<Instant> of(Path archive, String url) throws IOException {
    if (!Files.isDirectory(archive)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(archive)) {
      List<Path> indexes = files.filter(f -> f.toString().endsWith(CdxIndex.ENDING)).toList();
      Stream<Instant> answers = Stream.empty();
      for (Path index : indexes) {
        answers = Stream.concat(answers, of(Files.readAllLines(index), url));
      }
      return answers.sorted().distinct().toList();
    }
  }

  /** A line is a key, a time and JSON. */
  private static Stream<Instant> of(List<String> lines, String url) throws IOException {
    Stream.Builder<Instant> answers = Stream.builder();
    for (String line : lines) {
      if (line.contains(url)) {
        String[] parts = line.split(" ", 3);
        JsonNode record = MAPPER.readTree(parts[2]);
        int status = record.path("status").asInt();
        boolean answered = status == UNCHANGED || status / HUNDRED == SUCCESS;
        if (record.path("url").asText().equals(url) && answered) {
          answers.add(STAMP.parse(parts[1], Instant::from));
        }
      }
    }
    return answers.build();
  }
}
