package hitilafu.ingest.source;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Pages of older articles that are counted up in their address, the newest being 1.
 *
 * @param home the source's own address
 * @param template the address of such a page, with {@code {page}} for its number
 */
record OlderPages(String home, String template) {
  private static final String PAGE = "{page}";
  private static final int LAST = 100_000;

  /** Those of a source; empty if it has none. */
  static Optional<OlderPages> of(Source source) {
    return Optional.ofNullable(source.settings().get(ListingSettings.OLDER))
        .map(template -> new OlderPages(source.at(), template));
  }

  /** What is wrong with a template; null if nothing is. */
  static String fault(String template) {
    int page = template.indexOf(PAGE);
    boolean once = page >= 0 && page == template.lastIndexOf(PAGE);
    return once && new OlderPages("https://a.example/", template).address(2).isPresent()
        ? null
        : "\"%s\" is no address of older pages; write one such as https://a.example/news/page/{page}/"
            .formatted(template);
  }

  /** Which page an address is; 1 if it does not say. */
  int number(String url) {
    int page = template.indexOf(PAGE);
    Matcher matcher =
        Pattern.compile(
                Pattern.quote(tail(template.substring(0, page)))
                    + "(\\d{1,6})"
                    + Pattern.quote(template.substring(page + PAGE.length()).replaceFirst("/$", ""))
                    + "/?$")
            .matcher(url);
    return matcher.find() ? Integer.parseInt(matcher.group(1)) : 1;
  }

  /** The page after the one at this address. */
  Optional<String> after(String url) {
    int next = number(url) + 1;
    return next > LAST ? Optional.empty() : address(next);
  }

  private Optional<String> address(int number) {
    return WebLink.resolve(home, template.replace(PAGE, String.valueOf(number)));
  }

  /** Without scheme and host, which a redirect may change. */
  private static String tail(String start) {
    return start.replaceFirst("^(?:https?:)?//[^/?]*", "");
  }
}
