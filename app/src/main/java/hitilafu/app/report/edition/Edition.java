package hitilafu.app.report.edition;

import hitilafu.app.export.file.Sha256;
import hitilafu.app.report.Change;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;

/**
 * An edition of an issue as it was published; beside its files as {@code edition.json}.
 *
 * @param series such as {@code ke}
 * @param issue such as {@code 2025-W01}
 * @param title for people
 * @param number of the issue within its series, from 1, by when its first edition was published
 * @param edition from 1
 * @param by who published it
 * @param at when
 * @param note what the editor put in front, as Markdown; null if nothing
 * @param changes what it tells otherwise than the edition before; empty for the first
 * @param files all other files of the edition
 */
public record Edition(
    String series,
    String issue,
    String title,
    int number,
    int edition,
    String by,
    Instant at,
    String note,
    List<Change> changes,
    List<Part> files) {
  /** The name of the file that this is kept in. */
  static final String FILE = "edition.json";

  /**
   * A file of an edition.
   *
   * @param bytes its length
   * @param sha256 in hexadecimal
   */
  public record Part(String name, long bytes, String sha256) {

    /** A file as it is. */
    static Part of(Path file) throws IOException {
      MessageDigest digest = Sha256.begin();
      try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
        in.transferTo(OutputStream.nullOutputStream());
      }
      return new Part(
          file.getFileName().toString(),
          Files.size(file),
          HexFormat.of().formatHex(digest.digest()));
    }
  }

  public Edition {
    changes = List.copyOf(changes);
    files = List.copyOf(files);
  }

  /** {@code ke/2025-W01/edition-1}. */
  public String path() {
    return series + "/" + issue + "/" + folder(edition);
  }

  /** Whether its issue is on a week; else on a year. */
  boolean weekly() {
    return weekly(issue);
  }

  static boolean weekly(String issue) {
    return issue.contains("-W");
  }

  /** What a file of it is called. */
  public String name(IssueFile file) {
    return file.of(series, issue);
  }

  static String folder(int edition) {
    return "edition-" + edition;
  }
}
