package hitilafu.app.report.edition;

import hitilafu.app.report.edition.Edition.Part;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The sums of an edition's files, as {@code sha256sum --check} takes them. */
final class Sums {
  private static final String FILE = "SHA256SUMS";

  private Sums() {}

  /** Writes those of all that is in a folder. */
  static void write(Path folder) throws IOException {
    List<Part> parts = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        parts.add(Part.of(file));
      }
    }
    Files.writeString(
        folder.resolve(FILE), parts.stream().map(Sums::line).collect(Collectors.joining()));
  }

  private static String line(Part part) {
    return part.sha256() + "  " + part.name() + "\n";
  }

  /** The names of files that are not there, or not what they were; by what is noted of them. */
  static List<String> broken(Path folder, List<Part> noted) throws IOException {
    List<String> broken = new ArrayList<>();
    for (Part part : noted) {
      Path file = folder.resolve(part.name());
      if (!Files.isRegularFile(file) || !Part.of(file).equals(part)) {
        broken.add(part.name());
      }
    }
    if (!lines(folder).contains(line(Part.of(folder.resolve(Edition.FILE))).strip())) {
      broken.add(Edition.FILE);
    }
    return broken;
  }

  private static List<String> lines(Path folder) throws IOException {
    try {
      return Files.readAllLines(folder.resolve(FILE));
    } catch (NoSuchFileException gone) {
      return List.of();
    }
  }
}
