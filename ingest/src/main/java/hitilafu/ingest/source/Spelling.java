package hitilafu.ingest.source;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The one spelling of an address, so that one page is asked once. What a server might read
 * otherwise stays as it was announced: the order of parameters, empty segments of the path.
 */
public final class Spelling {
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

  private static final Pattern ESCAPE = Pattern.compile("%[0-9A-Fa-f]{2}");

  private Spelling() {}

  /**
   * The address in ASCII, without fragment, tracking and password; empty if it is not in full, or
   * not http or https.
   */
  public static Optional<String> of(String url) {
    return WebLink.resolve("", url).map(Reference::of).map(Spelling::spelt);
  }

  private static String spelt(Reference address) {
    String scheme = address.scheme().toLowerCase(Locale.ROOT);
    String authority = authority(scheme, address.authority());
    String path = address.path().isEmpty() ? "/" : upperEscapes(address.path());
    return new Reference(scheme, authority, path, query(address.query())).toString();
  }

  private static String authority(String scheme, String authority) {
    String usual = scheme.equals("http") ? "80" : "443";
    return authority
        .substring(authority.indexOf('@') + 1)
        .toLowerCase(Locale.ROOT)
        .replaceFirst(":(?:0*" + usual + ")?$", "");
  }

  private static String query(String query) {
    if (query == null) {
      return null;
    }
    String kept =
        Arrays.stream(query.split("&", -1))
            .filter(parameter -> !TRACKING.contains(parameter.replaceFirst("=.*", "")))
            .collect(Collectors.joining("&"));
    return kept.isEmpty() ? null : upperEscapes(kept);
  }

  private static String upperEscapes(String text) {
    return ESCAPE.matcher(text).replaceAll(Spelling::upper);
  }

  private static String upper(MatchResult escape) {
    return escape.group().toUpperCase(Locale.ROOT);
  }
}
