package hitilafu.app.phrase;

import hitilafu.model.Availability;
import hitilafu.model.Indices;
import hitilafu.model.Level;
import hitilafu.model.Lost;
import hitilafu.model.Minutes;
import hitilafu.model.Place;
import hitilafu.model.Sample;
import hitilafu.model.ServiceRef;
import hitilafu.model.Share;
import hitilafu.model.Trend;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Measures in words, each with what it rests on. */
public final class PhraseMeasure {
  private static final double PERCENT = 100;

  private PhraseMeasure() {}

  /** "median of 7: 45 min (12 min – 3 h); 90 % within 5 h". */
  public static String sample(Sample sample) {
    if (sample.n() == 0) {
      return "not known of any";
    }
    String median = "median of %d: %s".formatted(sample.n(), length(sample.median()));
    String interval =
        sample.low() == null
            ? ""
            : " (%s – %s)".formatted(length(sample.low()), length(sample.high()));
    String p90 = sample.p90() == null ? "" : "; 90 %% within %s".formatted(length(sample.p90()));
    return (sample.n() == 1 ? length(sample.median()) + ", one outage" : median) + interval + p90;
  }

  private static String length(double minutes) {
    return PhraseLength.of(new Minutes(minutes, minutes, minutes, false));
  }

  /** "1 of 4 with a cause (5–70 %)". */
  public static String share(Share share, String of) {
    return share.whole() == 0
        ? "none %s".formatted(of)
        : "%d of %d %s (%.0f–%.0f %%)"
            .formatted(
                share.part(), share.whole(), of, share.low() * PERCENT, share.high() * PERCENT);
  }

  /** "network 3, power 1": the most first. */
  public static String counts(Map<String, Integer> counts) {
    return counts.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .map(count -> count.getKey().replace('_', ' ') + " " + count.getValue())
        .collect(Collectors.joining(", "));
  }

  /** "44,000", "at least 3,000", "not counted". */
  public static String hours(Lost lost) {
    if (lost.low() == null) {
      return Phrase.NOT_STATED;
    }
    if (lost.high() == null) {
      return "at least " + number(lost.low());
    }
    String range = number(lost.low()) + " – " + number(lost.high());
    if (lost.best() == null) {
      return range;
    }
    return lost.low().equals(lost.high())
        ? number(lost.best())
        : number(lost.best()) + " (" + range + ")";
  }

  /** "SAIFI 1.05, SAIDI 0.60 h, CAIDI 0.57 h; 2 of 3 outages, 1,000,000 customers". */
  public static String indices(Indices indices) {
    return String.format(
        Locale.ENGLISH,
        "SAIFI %.2f, SAIDI %s, CAIDI %s; %d of %d outages, %,d customers",
        indices.saifi(),
        hours(indices.saidi()),
        indices.caidi() == null ? "none" : hours(indices.caidi()),
        indices.counted(),
        indices.outages(),
        indices.customers());
  }

  private static String hours(Indices.Hours hours) {
    return hours.best() != null
        ? String.format(Locale.ENGLISH, "%.2f h", hours.best())
        : String.format(Locale.ENGLISH, "%.2f–%.2f h", hours.low(), hours.high());
  }

  /** "0.9 a week beside 0.3: 3.6 times as many (0.8–16)". */
  public static String trend(Trend trend) {
    if (trend.weeksBefore() == 0) {
      return "nothing was watched before";
    }
    String now = rate(trend.outages(), trend.weeks());
    String before = rate(trend.outagesBefore(), trend.weeksBefore());
    String both = "%s a week beside %s".formatted(now, before);
    if (trend.low() == null) {
      return both;
    }
    return trend.ratio() == null
        ? String.format(Locale.ENGLISH, "%s: at least %.1f times as many", both, trend.low())
        : String.format(
            Locale.ENGLISH,
            "%s: %.1f times as many (%.1f–%.1f)",
            both,
            trend.ratio(),
            trend.low(),
            trend.high());
  }

  /** "99.574 % weighted, 99.104 % full; itax-status was polled". */
  public static String availability(Availability availability, String source) {
    return availability == null
        ? "not given: no source of it was polled through the period, and silence is not uptime"
        : "%s weighted, %s full; %s was polled through the period"
            .formatted(percent(availability.weighted()), percent(availability.full()), source);
  }

  private static String percent(Availability.Bounds share) {
    return share.best() != null
        ? String.format(Locale.ENGLISH, "%.3f %%", share.best() * PERCENT)
        : String.format(
            Locale.ENGLISH, "%.3f–%.3f %%", share.low() * PERCENT, share.high() * PERCENT);
  }

  private static String rate(int number, double weeks) {
    return String.format(Locale.ENGLISH, "%.2f", weeks == 0 ? 0 : number / weeks);
  }

  private static String number(double value) {
    return String.format(Locale.ENGLISH, "%,.0f", value);
  }

  /** "Lang'ata Road, Nairobi County". */
  public static String place(Place place) {
    String named =
        Stream.of(place.area(), place.region())
            .filter(part -> part != null)
            .collect(Collectors.joining(", "));
    return named.isEmpty() ? PhraseWord.country(place.country()) : named;
  }

  /** "iTax in Nairobi County, major outage, 3 h". */
  public static String impact(
      ServiceRef service,
      Place place,
      Level level,
      Minutes minutes,
      boolean openEnded,
      boolean stated) {
    return service.name()
        + (place == null ? "" : " in " + place(place))
        + ", "
        + (level == null ? "level " + Phrase.NOT_STATED : PhraseWord.of(level))
        + ", "
        + PhraseLength.of(minutes)
        + (openEnded ? ", end not reported" : "")
        + (stated ? "" : ", inferred from the catalog");
  }
}
