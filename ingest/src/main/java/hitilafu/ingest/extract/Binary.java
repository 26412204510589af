package hitilafu.ingest.extract;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.List;
import java.util.Set;

/** Tells files that are no text at all. */
final class Binary {
  private static final int LOOKED_AT = 4096;

  /** A few control characters, or one in so many bytes, are dirt; more are data. */
  private static final int DIRT = 100;

  private static final int FEW = 3;

  private static final List<String> MAGIC =
      List.of(
          "\u0089PNG",
          "GIF8",
          "\u00ff\u00d8\u00ff",
          "PK\u0003\u0004",
          "\u001f\u008b",
          "RIFF",
          "\u007fELF",
          "\u00d0\u00cf\u0011\u00e0",
          "{\\rtf");

  private static final Set<String> TEXT =
      Set.of(
          "application/xhtml+xml",
          "application/xml",
          "application/octet-stream",
          "application/x-unknown",
          "unknown/unknown");

  private static final Set<String> NO_PROSE = Set.of("text/css", "text/javascript", "text/csv");

  private Binary() {}

  static boolean is(String mediaType, byte[] bytes) {
    String type = MediaType.of(mediaType);
    boolean mayBeText = type.startsWith("text/") || TEXT.contains(type) || !type.contains("/");
    return !mayBeText || NO_PROSE.contains(type) || looksIt(bytes);
  }

  private static boolean looksIt(byte[] bytes) {
    String start = new String(bytes, 0, Math.min(bytes.length, LOOKED_AT), ISO_8859_1);
    if (MAGIC.stream().anyMatch(start::startsWith)) {
      return true;
    }
    long controls = start.chars().filter(Binary::isControl).count();
    return controls > FEW && controls * DIRT > start.length() && Charsets.wide(bytes).isEmpty();
  }

  private static boolean isControl(int c) {
    return c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != 0x1b;
  }
}
