package hitilafu.ingest.source;

import java.net.IDN;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Addresses as pages, feeds and servers write them, made absolute: the only place that does. */
public final class WebLink {
  private static final int MAX_LENGTH = 8192;
  private static final int MAX_HOST = 253;

  /** Where a long address was broken, the next line may be indented. */
  private static final Pattern BREAK = Pattern.compile("[\\t\\r\\n]+\\s*");

  private static final Pattern AUTHORITY =
      Pattern.compile("([^@]*@)?(\\[[0-9A-Fa-f:.]+]|[^@:\\[\\]]+)(:\\d{0,5})?");

  /** With underscores, which RFC 3986 allows and {@code URI.getHost} does not. */
  private static final Pattern HOST = Pattern.compile("\\[.+]|[\\w.-]+");

  private WebLink() {}

  /**
   * The address that a reference means beside a base, by RFC 3986, without its fragment, escaped to
   * ASCII. Empty if it is blank, longer than 8192 characters, or not http or https.
   *
   * @param base absolute; empty serves for references that are absolute themselves
   */
  public static Optional<String> resolve(String base, String reference) {
    if (reference.isBlank() || reference.length() > MAX_LENGTH || base.length() > MAX_LENGTH) {
      return Optional.empty();
    }
    try {
      Reference absolute = legal(reference).beside(legal(base));
      return isWeb(absolute.scheme()) && absolute.authority() != null
          ? Optional.of(absolute.toString())
          : Optional.empty();
    } catch (IllegalArgumentException noHost) {
      return Optional.empty();
    }
  }

  private static Reference legal(String text) {
    Reference raw = Reference.of(BREAK.matcher(text.strip()).replaceAll(""));
    return new Reference(
        raw.scheme(),
        raw.authority() == null ? null : authority(raw.authority()),
        Escapes.path(raw.path()),
        Escapes.query(raw.query()));
  }

  private static String authority(String text) {
    Matcher parts = AUTHORITY.matcher(text);
    if (!parts.matches() || parts.group(2).length() > MAX_HOST) {
      throw new IllegalArgumentException("no host");
    }
    String user = parts.group(1) == null ? "" : Escapes.path(parts.group(1));
    String port = parts.group(3) == null ? "" : parts.group(3);
    return user + host(parts.group(2)) + port;
  }

  private static String host(String name) {
    boolean ascii = name.chars().allMatch(c -> c < 0x80);
    String host = ascii ? name : IDN.toASCII(name, IDN.ALLOW_UNASSIGNED);
    if (!HOST.matcher(host).matches()) {
      throw new IllegalArgumentException("no host");
    }
    return host;
  }

  private static boolean isWeb(String scheme) {
    String lower = scheme == null ? "" : scheme.toLowerCase(Locale.ROOT);
    return lower.equals("http") || lower.equals("https");
  }
}
