package hitilafu.analytics;

import hitilafu.ingest.archive.ArchiveEntry;
import hitilafu.model.Catalog;
import hitilafu.model.ContentId;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What an epoch was derived with. Logs that were begun with other code, another catalog or other
 * removals are not continued but replayed: else what is derived would depend on when a document
 * came in.
 *
 * @param code hash of the classes and resources of model, ingest and analytics
 * @param catalog {@link Catalog#version()}
 * @param removals what was taken down, as a hash
 */
public record Derivation(String code, String catalog, String removals) {
  private static final List<Class<?>> ROOMS =
      List.of(Catalog.class, ArchiveEntry.class, Derivation.class);

  /** That of this program with this catalog and these removals. */
  static Derivation with(Catalog catalog, String removals) throws IOException {
    List<Object> parts = new ArrayList<>();
    for (Class<?> room : ROOMS) {
      addContent(home(room), parts);
    }
    return new Derivation(ContentId.of(parts.toArray()), catalog.version(), removals);
  }

  private static Path home(Class<?> room) {
    try {
      return Path.of(room.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException impossible) {
      throw new IllegalStateException("classes at no address", impossible);
    }
  }

  /** A jar is one file, and the build makes the same bytes of the same classes. */
  private static void addContent(Path classes, List<Object> parts) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(classes)) {
      files = all.filter(Files::isRegularFile).sorted().toList();
    }
    for (Path file : files) {
      parts.add(classes.relativize(file));
      parts.add(Files.readAllBytes(file));
    }
  }
}
