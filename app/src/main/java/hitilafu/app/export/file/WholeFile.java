package hitilafu.app.export.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A file that is written beside its place and put there once it is whole. */
public final class WholeFile {
  private WholeFile() {}

  /** Writes a file that is not there yet. */
  @FunctionalInterface
  public interface Writing {
    void to(Path file) throws IOException;
  }

  /**
   * Writes it, in the place of what was there; of what fails nothing stays.
   *
   * @throws NoSuchFileException if its folder is not there
   */
  public static void write(Path file, Writing writing) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    if (!Files.isDirectory(folder)) {
      throw new NoSuchFileException(folder.toString());
    }
    Path open = file.resolveSibling(file.getFileName() + ".open");
    try {
      Files.deleteIfExists(open);
      writing.to(open);
      Files.move(open, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(open);
    }
  }
}
