package hitilafu.model;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Ids that are derived from content alone: the first 96 bits of a SHA-256 over length-prefixed
 * parts, as 24 hexadecimal digits. Length prefixes keep ("ab", "c") and ("a", "bc") apart.
 */
public final class ContentId {
  private static final int ID_BYTES = 12;

  private ContentId() {}

  /** The id of these parts, in this order; an absent part differs from an empty one. */
  public static String of(Object... parts) {
    MessageDigest digest = sha256();
    for (Object part : parts) {
      byte[] bytes = bytes(part);
      digest.update(ByteBuffer.allocate(4).putInt(part == null ? -1 : bytes.length).array());
      digest.update(bytes);
    }
    return HexFormat.of().formatHex(digest.digest(), 0, ID_BYTES);
  }

  private static byte[] bytes(Object part) {
    return switch (part) {
      case null -> new byte[0];
      case byte[] raw -> raw;
      default -> part.toString().getBytes(StandardCharsets.UTF_8);
    };
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every JDK has SHA-256", impossible);
    }
  }
}
