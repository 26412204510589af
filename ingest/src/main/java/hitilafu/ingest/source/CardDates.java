package hitilafu.ingest.source;

import hitilafu.ingest.extract.CleanText;
import hitilafu.ingest.extract.Dated;
import hitilafu.ingest.extract.Dates;
import hitilafu.model.PlausibleTime;
import java.text.ParsePosition;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Dates as a listing page writes them.
 *
 * @param format null for the usual ways
 */
record CardDates(DateTimeFormatter format) {
  private static final int MAX_LENGTH = 200;
  private static final Pattern WORD = Pattern.compile("(?<!\\S)\\S");

  /** Dates of this pattern and in the usual ways; null for the latter alone. */
  static CardDates of(String pattern) {
    return new CardDates(pattern == null ? null : ListingSettings.dateFormat(pattern));
  }

  /** A moment only where the zone is said with it, else the day. */
  Optional<Dated> read(Element element) {
    Optional<Dated> machine =
        element.hasAttr("datetime") ? Dates.machine(element.attr("datetime")) : Optional.empty();
    String text = CleanText.of(element.text());
    return machine.or(() -> format == null ? Dates.machine(text) : formatted(text));
  }

  /** The first that stands in the text, for "Posted on" may come before it. */
  private Optional<Dated> formatted(String text) {
    String start = text.substring(0, Math.min(text.length(), MAX_LENGTH));
    Matcher word = WORD.matcher(start);
    while (word.find()) {
      Optional<Dated> dated = formatted(start, word.start());
      if (dated.isPresent()) {
        return dated;
      }
    }
    return Optional.empty();
  }

  private Optional<Dated> formatted(String text, int from) {
    if (format.parseUnresolved(text, new ParsePosition(from)) == null) {
      return Optional.empty();
    }
    try {
      TemporalAccessor parsed = format.parse(text, new ParsePosition(from));
      boolean moment =
          parsed.query(TemporalQueries.offset()) != null
              && parsed.query(TemporalQueries.localTime()) != null;
      Dated dated =
          moment ? Dated.minute(OffsetDateTime.from(parsed)) : Dated.day(LocalDate.from(parsed));
      PlausibleTime.require(dated.at());
      return Optional.of(dated);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
