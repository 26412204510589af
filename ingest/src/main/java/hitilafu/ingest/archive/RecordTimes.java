package hitilafu.ingest.archive;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.netpreserve.jwarc.cdx.CdxFormat;

/**
 * Where in an archive file the records of a second lie, by the index beside it: 20 bytes a record.
 *
 * @param seconds since 1970, in order
 * @param addresses hash of each record's address
 * @param offsets bytes at which each record starts
 */
record RecordTimes(long[] seconds, int[] addresses, long[] offsets) {
  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("uuuuMMddHHmmss").withZone(ZoneOffset.UTC);
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private record Line(long second, int address, long offset) {}

  /** What an index says, lines that make no sense left out. */
  static RecordTimes read(Path index) throws IOException {
    List<Line> lines = new ArrayList<>();
    for (String text : Files.readAllLines(index)) {
      line(text, lines);
    }
    lines.sort(Comparator.comparingLong(Line::second));
    return new RecordTimes(
        lines.stream().mapToLong(Line::second).toArray(),
        lines.stream().mapToInt(Line::address).toArray(),
        lines.stream().mapToLong(Line::offset).toArray());
  }

  /** A line is a key, a time and JSON. */
  private static void line(String text, List<Line> lines) {
    try {
      String[] parts = text.split(" ", 3);
      JsonNode record = MAPPER.readTree(parts[2]);
      if (!record.path("mime").asText().equals(CdxFormat.PYWB_REVISIT_MIMETYPE)) {
        long second = STAMP.parse(parts[1], Instant::from).getEpochSecond();
        lines.add(
            new Line(
                second, record.path("url").asText().hashCode(), record.path("offset").asLong()));
      }
    } catch (IOException | RuntimeException senseless) {
      // The index is a help to find a record; what it does not name is not found.
    }
  }

  /** The place of the first record that is not from before a second. */
  int first(long second) {
    int low = 0;
    int high = seconds.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (seconds[middle] < second) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
