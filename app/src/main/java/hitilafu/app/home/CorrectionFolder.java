package hitilafu.app.home;

import hitilafu.model.Correction;
import hitilafu.model.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What analysts put right: truth, as closed files of lines that are only ever added. Needs no lock:
 * a file has the time and the content of its corrections in its name.
 *
 * @param folder need not be there yet
 */
public record CorrectionFolder(Path folder) {
  private static final String ENDING = ".jsonl";
  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmssSSS'Z'").withZone(ZoneOffset.UTC);

  /** Adds these as one file, all or none; durable when it returns. */
  public void add(List<Correction> corrections) throws IOException {
    Files.createDirectories(folder);
    Correction first = corrections.getFirst();
    Path closed = folder.resolve(STAMP.format(first.at()) + "-" + first.id() + ENDING);
    Path open = closed.resolveSibling(closed.getFileName() + ".open");
    StringBuilder lines = new StringBuilder();
    corrections.forEach(correction -> lines.append(Json.write(correction)).append('\n'));
    try (FileChannel channel =
        FileChannel.open(
            open,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE)) {
      ByteBuffer bytes = ByteBuffer.wrap(lines.toString().getBytes(StandardCharsets.UTF_8));
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      channel.force(true);
    }
    Files.move(open, closed, StandardCopyOption.ATOMIC_MOVE);
    try (FileChannel names = FileChannel.open(folder, StandardOpenOption.READ)) {
      names.force(true);
    }
  }

  /** All that were ever made, earliest first; a line that is none is left out, as in the job. */
  public List<Correction> all() throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    List<Correction> all = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(ENDING)).sorted().toList()) {
        new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
            .lines()
            .filter(line -> !line.isBlank())
            .forEach(line -> read(line, all));
      }
    }
    all.sort(Comparator.comparing(Correction::at).thenComparing(Correction::id));
    return all.stream().distinct().toList();
  }

  private static void read(String line, List<Correction> all) {
    try {
      all.add(Json.read(line, Correction.class));
    } catch (UncheckedIOException none) {
      // The job keeps a problem with its place; here it is only not listed.
    }
  }
}
