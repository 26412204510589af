package hitilafu.ingest.archive;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** Addresses as WARC headers may hold them: legal URIs in ASCII. */
public final class TargetUri {
  private static final HexFormat HEX = HexFormat.of().withUpperCase();
  private static final String UNRESERVED = "-._~";
  private static final String LEGAL = UNRESERVED + ":/?#@!$&'()*+,;=";

  private TargetUri() {}

  /** The address of a local file that has no other: {@code file:NAME}, percent-encoded. */
  public static String ofFile(String name) {
    return "file:" + encode(name, UNRESERVED + "!$&'()+,;=@");
  }

  /** The address itself where it is legal, else the nearest thing that is. */
  public static String legal(String url) {
    if (parses(url) && url.chars().allMatch(c -> c > ' ' && c < 0x7f)) {
      return url;
    }
    String mild = encode(url, LEGAL);
    return parses(mild) ? mild : "urn:hitilafu:address:" + segment(url);
  }

  /** A text as one segment of a URN: all but letters, digits and {@code -._~} percent-encoded. */
  public static String segment(String text) {
    return encode(text, UNRESERVED);
  }

  /** A text of ASCII: all but letters, digits and what is kept percent-encoded. */
  static String encode(String text, String kept) {
    StringBuilder encoded = new StringBuilder(text.length());
    for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xff);
      boolean plain = c < 0x80 && (Character.isLetterOrDigit(c) || kept.indexOf(c) >= 0);
      encoded.append(plain ? String.valueOf(c) : "%" + HEX.toHexDigits(b));
    }
    return encoded.toString();
  }

  private static boolean parses(String text) {
    try {
      return new URI(text).isAbsolute();
    } catch (URISyntaxException e) {
      return false;
    }
  }
}
