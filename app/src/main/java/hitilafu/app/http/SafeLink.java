package hitilafu.app.http;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;

/**
 * An address that may become a link. Scraped pages name their own address, so that it may be
 * anything, {@code javascript:} included.
 *
 * @param href absolute, {@code http} or {@code https}, in ASCII
 * @param host shown beside the link, so that nobody follows it blindly
 */
public record SafeLink(String href, String host) {
  private static final int LONGEST = 2_000;

  /** The link of an address; empty if it is none that a browser should open. */
  public static Optional<SafeLink> of(String url) {
    if (url == null || url.length() > LONGEST) {
      return Optional.empty();
    }
    try {
      URI uri = URI.create(url.strip());
      return web(uri)
          ? Optional.of(new SafeLink(uri.toASCIIString(), uri.getHost()))
          : Optional.empty();
    } catch (IllegalArgumentException notAnAddress) {
      return Optional.empty();
    }
  }

  private static boolean web(URI uri) {
    String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
    return uri.getHost() != null
        && uri.getUserInfo() == null
        && (scheme.equals("https") || scheme.equals("http"));
  }
}
