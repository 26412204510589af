package hitilafu.ingest.source;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Sitemaps that are cut by year, month or day, as their names say. What is new stands in the newest
 * two of a series, around the turn of a month as well; the others are for history alone.
 */
final class SitemapPeriods {
  private static final int CURRENT = 2;

  private static final String SEPARATOR = "(?:[-_/.]|&\\w{1,5}=)?";
  private static final Pattern PERIOD =
      Pattern.compile(
          "(?<!\\d)((?:19|20)\\d\\d)(?:%1$s(1[0-2]|0?[1-9])(?:%1$s(3[01]|[12]\\d|0?[1-9]))?)?(?!\\d)"
              .formatted(SEPARATOR));

  /** Newest last. Some sites touch all their sitemaps at once: then the period decides. */
  private static final Comparator<Dated> BY_UPDATE =
      Comparator.comparing((Dated dated) -> dated.sitemap().updatedAt()).thenComparing(Dated::from);

  private SitemapPeriods() {}

  /**
   * A sitemap of a series.
   *
   * @param series its address without the period
   * @param from the first day of the period
   */
  private record Dated(Further sitemap, String series, LocalDate from) {}

  /** The same sitemaps in the same order, the older ones marked. */
  static List<Further> marked(List<Further> sitemaps) {
    Map<String, List<Dated>> series = new HashMap<>();
    for (Further sitemap : sitemaps) {
      dated(sitemap)
          .ifPresent(d -> series.computeIfAbsent(d.series(), s -> new ArrayList<>()).add(d));
    }
    Set<String> older =
        series.values().stream()
            .flatMap(dated -> older(dated).stream())
            .map(dated -> dated.sitemap().url())
            .collect(Collectors.toSet());
    return sitemaps.stream()
        .map(s -> new Further(s.url(), s.updatedAt(), s.older() || older.contains(s.url())))
        .toList();
  }

  private static List<Dated> older(List<Dated> series) {
    boolean updatesKnown = series.stream().allMatch(d -> d.sitemap().updatedAt() != null);
    List<Dated> sorted = new ArrayList<>(series);
    sorted.sort(updatesKnown ? BY_UPDATE : Comparator.comparing(Dated::from));
    return sorted.subList(0, Math.max(0, sorted.size() - CURRENT));
  }

  private static Optional<Dated> dated(Further sitemap) {
    int path = sitemap.url().indexOf('/', "https://".length());
    Matcher period = PERIOD.matcher(sitemap.url());
    if (path < 0 || !period.find(path)) {
      return Optional.empty();
    }
    String series =
        sitemap.url().substring(0, period.start()) + sitemap.url().substring(period.end());
    int year = Integer.parseInt(period.group(1));
    LocalDate month = LocalDate.of(year, number(period.group(2)), 1);
    return Optional.of(new Dated(sitemap, series, month.plusDays(number(period.group(3)) - 1)));
  }

  private static int number(String digits) {
    return digits == null ? 1 : Integer.parseInt(digits);
  }
}
