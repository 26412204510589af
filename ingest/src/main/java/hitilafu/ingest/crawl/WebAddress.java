package hitilafu.ingest.crawl;

import crawlercommons.filters.basic.BasicURLNormalizer;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Addresses in the one spelling under which the crawl knows them. */
final class WebAddress {
  /** No article has a longer one, and every server may refuse it. */
  private static final int MAX_LENGTH = 2048;

  /** Say where a reader came from, not what is read. */
  private static final Set<String> TRACKING =
      Set.of(
          "utm_source",
          "utm_medium",
          "utm_campaign",
          "utm_term",
          "utm_content",
          "utm_id",
          "fbclid",
          "gclid",
          "dclid",
          "msclkid",
          "mc_cid",
          "mc_eid",
          "igshid");

  private static final BasicURLNormalizer NORMALIZER =
      BasicURLNormalizer.newBuilder().queryParamsToRemove(TRACKING).build();

  private WebAddress() {}

  /** The address without fragment and tracking; empty if it is none that can be fetched. */
  static Optional<String> of(String url) {
    if (url == null || url.length() > MAX_LENGTH) {
      return Optional.empty();
    }
    return isFetchable(url.strip()) ? normal(url.strip()) : Optional.empty();
  }

  private static Optional<String> normal(String url) {
    try {
      return Optional.ofNullable(NORMALIZER.filter(url)).filter(WebAddress::isLegal);
    } catch (RuntimeException nonsense) { // the library is not made for what is no address
      return Optional.empty();
    }
  }

  /** Where a redirect leads to. */
  static Optional<String> resolve(String base, String location) {
    try {
      return of(URI.create(base).resolve(escaped(location)).toString());
    } catch (IllegalArgumentException nonsense) {
      return Optional.empty();
    }
  }

  /** Scheme, host and port: what shares a robots.txt and a pace. */
  static String site(String url) {
    URI uri = URI.create(url);
    return uri.getScheme() + "://" + uri.getRawAuthority().toLowerCase(Locale.ROOT);
  }

  static String robots(String site) {
    return site + "/robots.txt";
  }

  private static boolean isFetchable(String url) {
    return url.regionMatches(true, 0, "http://", 0, 7)
        || url.regionMatches(true, 0, "https://", 0, 8);
  }

  private static boolean isLegal(String url) {
    try {
      return new URI(url).getHost() != null;
    } catch (URISyntaxException e) {
      return false;
    }
  }

  /** Servers send spaces and letters beyond ASCII where RFC 3986 wants escapes. */
  private static String escaped(String location) {
    return location.strip().replace(" ", "%20").replace("|", "%7C");
  }
}
