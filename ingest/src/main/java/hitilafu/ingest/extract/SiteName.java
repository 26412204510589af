package hitilafu.ingest.extract;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the site is called that a page is a part of. */
final class SiteName {
  private static final Pattern SEPARATOR =
      Pattern.compile("\\s[|\\u2013\\u2014\\u00bb\\u00b7\\u2022\\u203a:-]\\s");

  /** "(c) 2010 - 2025 Lake Post Ltd. All rights reserved". */
  private static final Pattern COPYRIGHT =
      Pattern.compile(
          "^(?:\\u00a9|\\(c\\)|copyright)[\\s\\u00a9,\\d\\u2013-]{0,40}"
              + "(\\p{L}[\\p{L}\\d&'\\u2019. -]{1,60}?)(?:[.,|] .*| all rights.*|[.]?)$",
          Pattern.CASE_INSENSITIVE);

  private static final int MAX_LINE = 200;
  private static final int LAST = 12;

  private SiteName() {}

  /** All names under which the site may be met with. */
  static SiteNames all(Page page, String publisher) {
    return SiteNames.of(Arrays.asList(publisher, JsonLd.site(page.things())), page.url());
  }

  /** By its own word, else what the host bears out of the title element and the last lines. */
  static Optional<String> find(Page page) {
    SiteNames host = SiteNames.of(List.of(), page.url());
    return Optional.ofNullable(JsonLd.site(page.things()))
        .or(() -> inTitle(page).filter(host::is).findFirst())
        .or(() -> inCopyright(page).filter(host::is).findFirst());
  }

  private static Stream<String> inTitle(Page page) {
    String[] parts = SEPARATOR.split(page.title());
    return parts.length < 2 ? Stream.of() : Stream.of(parts[parts.length - 1], parts[0]);
  }

  private static Stream<String> inCopyright(Page page) {
    List<Block> blocks = page.outline().blocks();
    return blocks.subList(Math.max(0, blocks.size() - LAST), blocks.size()).stream()
        .map(Block::text)
        .filter(line -> line.length() <= MAX_LINE)
        .map(COPYRIGHT::matcher)
        .filter(Matcher::find)
        .map(matcher -> matcher.group(1).strip());
  }
}
