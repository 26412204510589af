package hitilafu.ingest.file;

import hitilafu.model.ProblemType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.stream.StreamSupport;

/** The files that the lines of a manifest may name: those in its own folder, and no others. */
final class Attachments {
  /** For lines that come from no file. */
  static final Attachments NONE = new Attachments(null);

  private final Path folder;

  private Attachments(Path folder) {
    this.folder = folder;
  }

  static Attachments beside(Path manifest) throws IOException {
    return new Attachments(manifest.toRealPath().getParent());
  }

  /** The document of that name; null if it may not or cannot be read, and a problem says why. */
  Document read(String name, LineFields fields) {
    if (folder == null) {
      return refuse(fields, "field file stands in a line that comes from no file");
    }
    try {
      Path relative = Path.of(name);
      return inside(relative)
          ? read(relative, fields)
          : refuse(fields, "field file leaves the folder: " + name);
    } catch (InvalidPathException e) {
      return refuse(fields, "field file is no file name");
    }
  }

  private Document read(Path relative, LineFields fields) {
    Path file = folder.resolve(relative);
    String mediaType = Formats.mediaType(relative).orElse(null);
    if (mediaType == null) {
      return refuse(fields, relative + " is no single document");
    }
    try {
      if (!file.toRealPath().equals(folder.resolve(relative.normalize()))) {
        return refuse(fields, relative + " is reached through a link");
      }
      if (!Files.isRegularFile(file)) {
        return refuse(fields, relative + " is no file");
      }
      return new Document(WholeFile.payload(file), mediaType, Formats.name(file));
    } catch (IOException e) {
      fields.fault(
          ProblemType.UNREADABLE_FILE, relative + " cannot be read; it must lie beside the list");
      return null;
    }
  }

  private static boolean inside(Path relative) {
    return !relative.isAbsolute()
        && StreamSupport.stream(relative.spliterator(), false)
            .noneMatch(part -> part.toString().equals(".."));
  }

  private static Document refuse(LineFields fields, String message) {
    fields.fault(ProblemType.INVALID_FIELD, message);
    return null;
  }
}
