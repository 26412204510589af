package hitilafu.ingest.source;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;

/**
 * Addresses as listings write them. Letters beyond ASCII stay as they are, in hosts too: whoever
 * connects decides what they stand for.
 */
final class WebLink {
  private static final int MAX_LENGTH = 8192;
  private static final String ILLEGAL = " \"<>\\^`{|}";
  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  private WebLink() {}

  /** The address made absolute, without its fragment; empty if it is not http or https. */
  static Optional<String> resolve(String base, String href) {
    String link = href.strip();
    if (link.isEmpty() || link.length() > MAX_LENGTH) {
      return Optional.empty();
    }
    try {
      URI uri = new URI(base).resolve(withoutFragment(escaped(link)));
      return Optional.of(uri).filter(WebLink::isWeb).map(URI::toString);
    } catch (URISyntaxException | IllegalArgumentException nonsense) {
      return Optional.empty();
    }
  }

  private static boolean isWeb(URI uri) {
    String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
    return (scheme.equals("http") || scheme.equals("https"))
        && uri.getRawAuthority() != null
        && !uri.getRawAuthority().isEmpty();
  }

  private static String withoutFragment(String link) {
    int fragment = link.indexOf('#');
    return fragment < 0 ? link : link.substring(0, fragment);
  }

  /** Browsers take these characters and stray percent signs; RFC 3986 does not. */
  private static String escaped(String link) {
    StringBuilder escaped = new StringBuilder(link.length());
    for (int i = 0; i < link.length(); i++) {
      char c = link.charAt(i);
      if (ILLEGAL.indexOf(c) >= 0 || c == '%' && !isEscape(link, i)) {
        escaped.append('%').append(HEX.toHexDigits((byte) c));
      } else if (c != '\n' && c != '\r' && c != '\t') {
        escaped.append(c);
      }
    }
    return escaped.toString();
  }

  private static boolean isEscape(String link, int percent) {
    return percent + 2 < link.length()
        && HexFormat.isHexDigit(link.charAt(percent + 1))
        && HexFormat.isHexDigit(link.charAt(percent + 2));
  }
}
