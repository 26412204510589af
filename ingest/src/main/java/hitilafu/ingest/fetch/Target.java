package hitilafu.ingest.fetch;

import hitilafu.ingest.archive.Trouble;
import java.net.IDN;
import java.net.URI;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.hc.core5.http.HttpHost;

/**
 * Where a request goes.
 *
 * @param host scheme, name or address, port
 * @param path with the query, percent-encoded
 */
record Target(HttpHost host, String path) {
  private static final int MAX_LENGTH = 8192;

  /** A name may hold underscores, which URI does not take for a host's. */
  private static final Pattern AUTHORITY =
      Pattern.compile("(\\[[0-9A-Fa-f:.]+(?:%[\\w.%-]*)?]|[^:\\[\\]@]+)(?::(\\d{0,5}))?");

  /** Octal to some programs, decimal to others: what is checked might not be what is meant. */
  private static final Pattern AMBIGUOUS = Pattern.compile("(?:\\d+\\.)*0\\d+(?:\\.\\d+)*\\.?");

  private static final Pattern NAME = Pattern.compile("[\\w.-]{1,253}");

  /**
   * The target of an address.
   *
   * @throws Refusal if it is none that is ever asked
   */
  static Target of(URI url) throws Refusal {
    String scheme = url.getScheme() == null ? "" : url.getScheme().toLowerCase(Locale.ROOT);
    if (!scheme.equals("http") && !scheme.equals("https")) {
      throw refused("only http and https are fetched");
    }
    Matcher authority = AUTHORITY.matcher(url.getAuthority() == null ? "" : url.getAuthority());
    if (!authority.matches()) {
      throw refused("the address names no host, or more than a host");
    }
    int port = port(authority.group(2), scheme);
    return new Target(new HttpHost(scheme, host(authority.group(1)), port), path(url));
  }

  private static String host(String name) throws Refusal {
    if (name.startsWith("[")) {
      return name.substring(1, name.length() - 1);
    }
    try {
      String ascii = IDN.toASCII(name, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT);
      if (AMBIGUOUS.matcher(ascii).matches()) {
        throw refused("a number with a leading zero may mean two addresses");
      }
      if (NAME.matcher(ascii).matches()) {
        return ascii;
      }
    } catch (IllegalArgumentException e) {
      // said below
    }
    throw new Refusal(Trouble.UNKNOWN_HOST, "the address holds no proper host name");
  }

  private static int port(String digits, String scheme) throws Refusal {
    int usual = scheme.equals("http") ? 80 : 443;
    int port = digits == null || digits.isEmpty() ? usual : Integer.parseInt(digits);
    if (!AddressPolicy.allowsPort(port)) {
      throw refused("port " + port + " is not for the web");
    }
    return port == usual ? -1 : port;
  }

  private static String path(URI url) throws Refusal {
    URI ascii = URI.create(url.toASCIIString());
    String path = ascii.getRawPath() == null ? "" : ascii.getRawPath();
    String query = ascii.getRawQuery() == null ? "" : "?" + ascii.getRawQuery();
    if (path.length() + query.length() > MAX_LENGTH) {
      throw refused("the address is longer than " + MAX_LENGTH + " characters");
    }
    return (path.isEmpty() ? "/" : path) + query;
  }

  private static Refusal refused(String message) {
    return new Refusal(Trouble.FORBIDDEN_ADDRESS, message);
  }
}
