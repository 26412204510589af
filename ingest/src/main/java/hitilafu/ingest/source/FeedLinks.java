package hitilafu.ingest.source;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.hc.client5.http.utils.URIUtils;

/** Addresses in a feed, made absolute. */
final class FeedLinks {
  private static final int MAX_LENGTH = 4096;
  private static final String ILLEGAL = " \"<>\\^`{|}";
  private static final Pattern FOREIGN_HOST =
      Pattern.compile("^((?:[a-z]{1,5}:)?//)([^/?#@:]*[^\\x00-\\x7f][^/?#@:]*)");
  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  private FeedLinks() {}

  /** The http or https address that a reference means; empty if it means none. */
  static Optional<String> resolve(String base, String reference) {
    try {
      URI link = new URI(legal(reference));
      URI absolute = link.isAbsolute() ? link : URIUtils.resolve(new URI(legal(base)), link);
      return Optional.of(absolute)
          .filter(uri -> !reference.isBlank() && uri.getHost() != null)
          .filter(uri -> uri.getScheme().toLowerCase(Locale.ROOT).matches("https?"))
          .map(URI::toASCIIString);
    } catch (URISyntaxException | IllegalArgumentException noAddress) {
      return Optional.empty();
    }
  }

  /** Broken lines joined, and what may not stand in an address encoded as browsers do. */
  private static String legal(String address) throws URISyntaxException {
    if (address.length() > MAX_LENGTH) {
      throw new URISyntaxException("", "too long");
    }
    String joined = address.strip().replaceAll("[\\t\\r\\n]+\\s*", "");
    return FOREIGN_HOST
        .matcher(joined)
        .replaceFirst(found -> found.group(1) + IDN.toASCII(found.group(2)))
        .chars()
        .mapToObj(FeedLinks::legal)
        .collect(Collectors.joining());
  }

  private static String legal(int c) {
    return ILLEGAL.indexOf(c) < 0 ? String.valueOf((char) c) : "%" + HEX.toHexDigits((byte) c);
  }
}
