package hitilafu.app.export.file;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The sum by which a file is known to be whole. */
public final class Sha256 {
  private Sha256() {}

  /** A sum of nothing yet. */
  public static MessageDigest begin() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every JDK has SHA-256", impossible);
    }
  }
}
