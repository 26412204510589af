package hitilafu.ingest.extract;

import hitilafu.model.Certainty;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What can be learned from an address. */
final class Address {
  private static final int MAX_LENGTH = 8192;
  private static final Pattern EDITION = Pattern.compile("^(?:m|mobile|amp)\\.");
  private static final Pattern DAY =
      Pattern.compile("(?<!\\d)((?:19|20)\\d{2})([/_-]?)(\\d{1,2})\\2(\\d{1,2})(?!\\d)");

  private Address() {}

  /** The host without {@code www.}; empty for a file. */
  static Optional<String> host(String url) {
    return parse(url)
        .map(URI::getHost)
        .map(host -> host.toLowerCase(Locale.ROOT))
        .map(host -> host.startsWith("www.") ? host.substring(4) : host)
        .filter(host -> !host.isEmpty());
  }

  /** The day that stands in the path. */
  static Optional<Dated> date(String url) {
    if (host(url).isEmpty()) {
      return Optional.empty();
    }
    Matcher matcher = DAY.matcher(url);
    return matcher.find()
        ? Dates.machine(
                "%s-%2s-%2s"
                    .formatted(matcher.group(1), matcher.group(3), matcher.group(4))
                    .replace(' ', '0'))
            .map(date -> date.as(Certainty.ADDRESS))
        : Optional.empty();
  }

  /**
   * The address that a page gives as its own, made absolute; empty if it belongs to another site,
   * or points to the front page from below it.
   */
  static Optional<String> canonical(String claimed, String captured) {
    return parse(claimed)
        .flatMap(link -> parse(captured).map(base -> base.isOpaque() ? link : base.resolve(link)))
        .filter(uri -> "http".equals(uri.getScheme()) || "https".equals(uri.getScheme()))
        .filter(uri -> uri.getHost() != null && uri.getUserInfo() == null)
        .filter(uri -> isSameSite(uri.toString(), captured))
        .filter(uri -> !isFront(uri) || parse(captured).filter(Address::isFront).isPresent())
        .map(URI::toString)
        .map(Address::withoutFragment);
  }

  private static String withoutFragment(String url) {
    int hash = url.indexOf('#');
    return hash < 0 ? url : url.substring(0, hash);
  }

  /** A page for phones or for quick loading is the same as the one it was made from. */
  private static boolean isSameSite(String url, String captured) {
    return host(captured)
        .map(h -> EDITION.matcher(h).replaceFirst(""))
        .map(h -> h.equals(EDITION.matcher(host(url).orElse("")).replaceFirst("")))
        .orElse(!captured.startsWith("http")); // a file has no site, a host that cannot be read has
  }

  private static boolean isFront(URI uri) {
    return uri.getPath() == null || uri.getPath().isEmpty() || uri.getPath().equals("/");
  }

  private static Optional<URI> parse(String url) {
    if (url == null || url.length() > MAX_LENGTH) {
      return Optional.empty();
    }
    try {
      return Optional.of(new URI(url.strip()));
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }
}
