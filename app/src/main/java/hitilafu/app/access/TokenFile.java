package hitilafu.app.access;

import hitilafu.model.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * The tokens of a home: a line each, for its owner's eyes only. Always replaced as a whole, so that
 * a running server reads either what was there before or what is there now.
 *
 * @param path need not be there yet
 */
public record TokenFile(Path path) {

  /**
   * All tokens, in the order in which they were added; none if there is no file.
   *
   * @throws IllegalArgumentException if a line is none; says which
   */
  public List<Token> list() throws IOException {
    List<Token> tokens = new ArrayList<>();
    if (Files.exists(path)) {
      List<String> lines = Files.readAllLines(path);
      for (int i = 0; i < lines.size(); i++) {
        if (!lines.get(i).isBlank()) {
          tokens.add(token(lines.get(i), i + 1));
        }
      }
    }
    return tokens;
  }

  private Token token(String line, int number) {
    try {
      return Json.read(line, Token.class);
    } catch (UncheckedIOException none) {
      throw new IllegalArgumentException(path + ": line " + number + " is no token", none);
    }
  }

  /**
   * Changes the list, one process at a time, so that no change undoes another.
   *
   * @param change given a list of its own to change; what it throws leaves all as it was
   */
  public void change(Consumer<List<Token>> change) throws IOException {
    Files.createDirectories(path.toAbsolutePath().getParent());
    Path lock = path.resolveSibling(path.getFileName() + ".lock");
    try (FileChannel channel =
            FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock held = channel.lock()) {
      List<Token> tokens = list();
      change.accept(tokens);
      write(tokens);
    }
  }

  /** Replaces all; durable when it returns. */
  public void write(List<Token> tokens) throws IOException {
    Files.createDirectories(path.toAbsolutePath().getParent());
    Path open = path.resolveSibling(path.getFileName() + ".open");
    Files.deleteIfExists(open);
    StringBuilder lines = new StringBuilder();
    tokens.forEach(token -> lines.append(Json.write(token)).append('\n'));
    try (FileChannel channel =
        FileChannel.open(
            open, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), ownerOnly())) {
      ByteBuffer bytes = ByteBuffer.wrap(lines.toString().getBytes(StandardCharsets.UTF_8));
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      channel.force(true);
    }
    Files.move(open, path, StandardCopyOption.ATOMIC_MOVE);
    try (FileChannel folder = FileChannel.open(path.toAbsolutePath().getParent())) {
      folder.force(true);
    }
  }

  /** From the moment it is made, where the file system knows of owners. */
  private static FileAttribute<?>[] ownerOnly() {
    return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        }
        : new FileAttribute<?>[0];
  }
}
