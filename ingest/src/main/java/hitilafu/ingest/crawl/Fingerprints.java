package hitilafu.ingest.crawl;

import hitilafu.model.ContentId;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * The ids of files: of name and content, because the name says of which kind a file is. A file is
 * read again only if its size or date has changed. Not for use by several threads.
 */
final class Fingerprints {
  private static final int CHUNK = 1 << 16;

  private final Map<Path, Known> known = new HashMap<>();

  private record Known(long size, FileTime date, String id) {
    boolean holds(BasicFileAttributes is) {
      return size == is.size() && date.equals(is.lastModifiedTime());
    }
  }

  /** The id; one that stands for no content if the file cannot be read, which is tried again. */
  String of(Path file, BasicFileAttributes is) {
    Known before = known.get(file);
    if (before != null && before.holds(is)) {
      return before.id();
    }
    String name = file.getFileName().toString();
    try {
      String id = ContentId.of(name, hash(file));
      known.put(file, new Known(is.size(), is.lastModifiedTime(), id));
      return id;
    } catch (IOException unreadable) {
      return ContentId.of(name, null);
    }
  }

  /** Forgets what lay in a folder and is there no more. */
  void keep(Path folder, Set<Path> files) {
    known.keySet().removeIf(file -> folder.equals(file.getParent()) && !files.contains(file));
  }

  private static byte[] hash(Path file) throws IOException {
    MessageDigest digest = sha256();
    byte[] chunk = new byte[CHUNK];
    try (InputStream in = Files.newInputStream(file)) {
      for (int n = in.read(chunk); n >= 0; n = in.read(chunk)) {
        digest.update(chunk, 0, n);
      }
    }
    return digest.digest();
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every JDK has SHA-256", impossible);
    }
  }
}
