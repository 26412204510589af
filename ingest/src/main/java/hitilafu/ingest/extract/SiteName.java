package hitilafu.ingest.extract;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the site is called that a page is a part of. */
final class SiteName {
  private static final Pattern SEPARATOR =
      Pattern.compile("\\s[|\\u2013\\u2014\\u00bb\\u00b7\\u2022\\u203a:-]\\s");

  private SiteName() {}

  /** All names under which the site may be met with. */
  static SiteNames all(Page page, String publisher) {
    return SiteNames.of(Arrays.asList(publisher, JsonLd.site(page.things())), page.url());
  }

  /** By its own word, else the part of the title element that the host bears out. */
  static Optional<String> find(Page page) {
    return Optional.ofNullable(JsonLd.site(page.things())).or(() -> inTitle(page));
  }

  private static Optional<String> inTitle(Page page) {
    String[] parts = SEPARATOR.split(CleanText.of(page.document().title()));
    SiteNames host = SiteNames.of(List.of(), page.url());
    return parts.length < 2
        ? Optional.empty()
        : Arrays.stream(new String[] {parts[parts.length - 1], parts[0]})
            .filter(host::is)
            .findFirst();
  }
}
