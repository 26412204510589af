package hitilafu.ingest.source;

import static java.util.Map.entry;

import java.time.DateTimeException;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Time zones as feeds name them. Names that mean different hours in different countries, such as
 * IST, are not known here, but for those that RFC 822 defines.
 */
final class Zones {
  private static final Pattern OFFSET = Pattern.compile("([a-z]*)\\s?([+-])(\\d{1,2}):?(\\d{2})?");

  private static final Map<String, Integer> HOURS =
      Map.ofEntries(
          entry("z", 0),
          entry("ut", 0),
          entry("utc", 0),
          entry("gmt", 0),
          entry("est", -5),
          entry("edt", -4),
          entry("cst", -6),
          entry("cdt", -5),
          entry("mst", -7),
          entry("mdt", -6),
          entry("pst", -8),
          entry("pdt", -7),
          entry("wat", 1),
          entry("cat", 2),
          entry("sast", 2),
          entry("eat", 3),
          entry("cet", 1),
          entry("cest", 2),
          entry("eet", 2),
          entry("eest", 3),
          entry("msk", 3),
          entry("jst", 9),
          entry("kst", 9));

  private Zones() {}

  /** The offset that a zone stands for; empty for null and for what is not known. */
  static Optional<ZoneOffset> find(String zone) {
    if (zone == null) {
      return Optional.empty();
    }
    String lower = zone.toLowerCase(Locale.ROOT);
    Matcher offset = OFFSET.matcher(lower);
    return offset.matches()
        ? offset(offset)
        : Optional.ofNullable(HOURS.get(lower)).map(ZoneOffset::ofHours);
  }

  /** {@code +0300}, {@code +3} or {@code GMT+3}; an offset from anything but UTC is none. */
  private static Optional<ZoneOffset> offset(Matcher offset) {
    boolean fromUtc = offset.group(1).isEmpty() || HOURS.getOrDefault(offset.group(1), -1) == 0;
    int sign = offset.group(2).equals("-") ? -1 : 1;
    int minutes = offset.group(4) == null ? 0 : Integer.parseInt(offset.group(4));
    try {
      return Optional.of(
              ZoneOffset.ofHoursMinutes(sign * Integer.parseInt(offset.group(3)), sign * minutes))
          .filter(known -> fromUtc);
    } catch (DateTimeException none) {
      return Optional.empty();
    }
  }
}
