package hitilafu.ingest.fetch;

import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRules.RobotRulesMode;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What one host lets us do, by RFC 9309. Whatever stands in a robots.txt, reading it never throws.
 */
public final class RobotsRules {
  /** The name by which a robots.txt can address us. */
  public static final String PRODUCT = "hitilafu";

  /** Nothing but robots.txt itself, for now: the host failed, or could not be reached. */
  public static final RobotsRules WAIT =
      without(new SimpleRobotRules(RobotRulesMode.ALLOW_NONE), true);

  private static final RobotsRules ALL =
      without(new SimpleRobotRules(RobotRulesMode.ALLOW_ALL), false);

  /** A longer crawl delay is taken for this; some hosts write milliseconds or worse. */
  static final Duration LONGEST_DELAY = Duration.ofMinutes(10);

  private static final int MAX_BYTES = (int) Limits.ROBOTS.decodedBytes();
  private static final int MAX_SITEMAPS = 1000;

  private static final String ROBOTS_TXT = "/robots.txt";
  private static final Pattern ITSELF = Pattern.compile("https?://[^/?#]*/robots\\.txt");

  private final SimpleRobotRules rules;
  private final SimpleRobotRules literally;
  private final boolean waits;

  private RobotsRules(SimpleRobotRules rules, SimpleRobotRules literally, boolean waits) {
    this.rules = rules;
    this.literally = literally;
    this.waits = waits;
  }

  /**
   * The rules of a robots.txt.
   *
   * @param url its address, to which sitemaps may be relative
   * @param status the answer's; 5xx means to wait, whatever else is not 2xx that all is allowed
   * @param body decoded; no more than 500 KiB of it are read
   */
  public static RobotsRules of(String url, int status, byte[] body) {
    return of(url, status, body, PRODUCT);
  }

  static RobotsRules of(String url, int status, byte[] body, String product) {
    if (status >= 500) {
      return WAIT;
    }
    if (status < 200 || status > 299) {
      return ALL;
    }
    byte[] text = cut(body);
    return new RobotsRules(
        parse(url, RobotsText.plain(text), product),
        parse(url, RobotsText.literal(text), product),
        false);
  }

  /**
   * Whether this address of the host may be fetched. robots.txt itself always may.
   *
   * @param url percent-encoded as the web wants it; one that is not may not be fetched
   */
  public boolean allows(String url) {
    return ITSELF.matcher(url).matches() || permits(url);
  }

  /**
   * By the rules alone. RFC 9309 takes {@code %62} for {@code b}; the draft before it, which many
   * still write for, does not. Where the two differ, we stay away.
   */
  boolean permits(String url) {
    return url.chars().allMatch(c -> c > ' ' && c < 0x7f)
        && rules.isAllowed(unexempted(url))
        && literally.isAllowed(RobotsText.literal(unexempted(url)));
  }

  /** Whether the answer is for now only, and robots.txt is to be asked again before the rest. */
  public boolean waits() {
    return waits;
  }

  /** The least time between two requests that the host asks for, within reason. */
  public Optional<Duration> crawlDelay() {
    long millis = rules.getCrawlDelay();
    return millis <= 0
        ? Optional.empty()
        : Optional.of(Duration.ofMillis(Math.min(millis, LONGEST_DELAY.toMillis())));
  }

  /** The sitemaps that are announced, absolute, in their order, of any host. */
  public List<String> sitemaps() {
    return rules.getSitemaps().stream().limit(MAX_SITEMAPS).toList();
  }

  /** The library allows robots.txt whatever the rules say; with an empty query it looks at them. */
  private static String unexempted(String url) {
    return url.endsWith(ROBOTS_TXT) ? url + "?" : url;
  }

  private static RobotsRules without(SimpleRobotRules rules, boolean waits) {
    return new RobotsRules(rules, rules, waits);
  }

  /** Delays are bounded later: the library shuts us out wholly where one is beyond its bound. */
  private static SimpleRobotRules parse(String url, byte[] text, String product) {
    return new SimpleRobotRulesParser(Long.MAX_VALUE, 0)
        .parseContent(url, text, "text/plain", List.of(product.toLowerCase(Locale.ROOT)));
  }

  private static byte[] cut(byte[] body) {
    return body.length > MAX_BYTES ? Arrays.copyOf(body, MAX_BYTES) : body;
  }
}
