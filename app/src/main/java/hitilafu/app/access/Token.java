package hitilafu.app.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * What is kept of a token. Its secret is 256 random bits, so that a plain hash of it tells nobody
 * anything, and no slow one is needed.
 *
 * @param name whose it is; the author of the corrections that are made with it
 * @param sha256 of the secret, in hexadecimal
 * @param added when it was made
 */
public record Token(String name, String sha256, Instant added) {
  private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._@-]{0,63}");
  private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

  public Token {
    if (name == null || !NAME.matcher(name).matches()) {
      throw new IllegalArgumentException(
          "a token's name is up to 64 letters, digits and . _ @ -, beginning with one of the first"
              + " two; not "
              + name);
    }
    if (sha256 == null || !SHA_256.matcher(sha256).matches() || added == null) {
      throw new IllegalArgumentException("the token of " + name + " lacks its sha256 or date");
    }
  }

  /** What is kept of a secret. */
  public static Token of(String name, String secret, Instant added) {
    return new Token(name, HexFormat.of().formatHex(hash(secret)), added);
  }

  /** Whether this is its secret; takes as long for a wrong one as for the right one. */
  boolean opensWith(byte[] hash) {
    return MessageDigest.isEqual(hash, HexFormat.of().parseHex(sha256));
  }

  static byte[] hash(String secret) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every JDK has SHA-256", impossible);
    }
  }
}
