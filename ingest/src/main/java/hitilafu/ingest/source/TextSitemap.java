package hitilafu.ingest.source;

import static java.nio.charset.StandardCharsets.UTF_8;

import hitilafu.model.ProblemType;

/** Sitemaps that are a line for each address. */
final class TextSitemap {
  private TextSitemap() {}

  static Harvest read(byte[] body, Harvest harvest) {
    new String(body, UTF_8)
        .replace("\ufeff", "")
        .lines()
        .filter(line -> !line.isBlank())
        .forEach(line -> add(line, harvest));
    return harvest.entries().isEmpty()
        ? harvest.add(ProblemType.NOT_A_LISTING, "neither XML nor an address on each line")
        : harvest;
  }

  private static void add(String line, Harvest harvest) {
    SitemapFields.link(line, harvest).ifPresent(url -> harvest.add(Entry.of(url)));
  }
}
