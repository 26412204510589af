package hitilafu.app.command;

import hitilafu.app.export.ImpactRow;
import hitilafu.app.phrase.PhraseLength;
import hitilafu.app.phrase.PhraseMeasure;
import hitilafu.app.phrase.PhraseTime;
import hitilafu.app.phrase.PhraseWord;
import hitilafu.app.reliability.ReliabilityRow;
import hitilafu.model.Coverage;
import hitilafu.model.Downtime;
import hitilafu.model.Indices;
import hitilafu.model.Lost;
import hitilafu.model.Measures;
import hitilafu.model.Minutes;
import hitilafu.model.Occurrences;
import hitilafu.model.PlaceMinutes;
import hitilafu.model.ScopeKind;
import hitilafu.model.Trend;
import java.time.ZoneId;

/** How reliable a scope was, for a terminal. */
final class ReliabilityText {
  private final StringBuilder text = new StringBuilder();

  private ReliabilityText() {}

  static String of(ReliabilityRow row) {
    ReliabilityText page = new ReliabilityText();
    page.heading(row);
    page.coverage(row);
    page.downtime(row.measures());
    page.occurrences(row.measures().occurrences());
    page.delays(row.measures());
    page.lost(row.measures(), row.indices());
    page.trend(row.trend());
    page.impacts(row);
    return page.text.toString().stripTrailing();
  }

  private void heading(ReliabilityRow row) {
    Measures measures = row.measures();
    String what =
        switch (measures.scope().kind()) {
          case SERVICE -> "";
          case OPERATOR -> ": the services that it answers for";
          case AGENCY -> ": what hit it";
          case COUNTRY -> ": all services";
        };
    line("%s%s", measures.scope().name(), what);
    line(
        "%s, %s, days in %s",
        PhraseWord.country(measures.scope().country()),
        measures.period().name().replace("/", " to "),
        measures.scope().zone());
    if (row.operator() != null) {
      line("%s answers for it", row.operator());
    }
  }

  private void coverage(ReliabilityRow row) {
    Coverage coverage = row.coverage();
    line("%nWhat this rests on");
    fact(
        "reports",
        PhraseWord.many(row.reported(), "incident")
            + ", "
            + PhraseWord.many(coverage.publishers(), "publisher"));
    fact(
        "watched",
        coverage.since() == null
            ? "no day"
            : "since %s; something was read of %d of these %d days"
                .formatted(coverage.since(), coverage.daysWatched(), coverage.days()));
    if (!coverage.gaps().isEmpty()) {
      fact(
          "not watched",
          PhraseWord.list(
              coverage.gaps().stream().map(gap -> gap.replace("/", " to ")).toList(), 3));
    }
    fact("availability", PhraseMeasure.availability(row.availability(), row.polled()));
    if (row.undated() > 0) {
      fact("undated", PhraseWord.many(row.undated(), "incident") + ", in no figure");
    }
  }

  private void downtime(Measures measures) {
    Downtime downtime = measures.downtime();
    line("%nReported outage");
    fact("in all", PhraseLength.of(downtime.outage()));
    downtime
        .levels()
        .forEach(
            (level, minutes) -> fact("  " + level.replace('_', ' '), PhraseLength.of(minutes)));
    for (PlaceMinutes place : downtime.places()) {
      if (place.place() != null) {
        fact("  " + PhraseMeasure.place(place.place()), PhraseLength.of(place.outage()));
      }
    }
    beside("end unknown", downtime.open(), "not in the sum");
    beside("planned", downtime.planned(), "not in the sum");
    beside("inferred", downtime.inferred(), "by the catalog alone, not in the sum");
  }

  private void beside(String name, Minutes minutes, String why) {
    if (minutes.high() > 0) {
      fact(name, PhraseLength.of(minutes) + "; " + why);
    }
  }

  private void occurrences(Occurrences occurrences) {
    line("%nOutages that began");
    fact("number", String.valueOf(occurrences.outages()));
    fact("end unknown", String.valueOf(occurrences.openEnded()));
    if (occurrences.outages() == 0) {
      return;
    }
    fact("by cause", PhraseMeasure.counts(occurrences.causes()));
    fact("third party", PhraseMeasure.share(occurrences.thirdParty(), "with a cause"));
    fact("repeats", PhraseMeasure.share(occurrences.repeats(), "with a mechanism"));
    if (occurrences.services().size() > 1) {
      fact("by service", PhraseMeasure.counts(occurrences.services()));
    }
    if (!occurrences.platforms().isEmpty()) {
      fact("through", PhraseMeasure.counts(occurrences.platforms()));
    }
    if (!occurrences.major().isEmpty()) {
      fact("major", PhraseMeasure.counts(occurrences.major()) + "; thresholds, no finding of law");
    }
  }

  private void delays(Measures measures) {
    line("%nHow long it took from the start");
    fact("first told", PhraseMeasure.sample(measures.delays().notice()));
    fact("acknowledged", PhraseMeasure.sample(measures.delays().acknowledgement()));
    fact("restored", PhraseMeasure.sample(measures.delays().restoration()));
  }

  private void lost(Measures measures, Indices indices) {
    line("%nLost, by what reports counted");
    fact("service-hours", lost(measures.serviceHours()));
    fact("user-hours", lost(measures.userHours()));
    if (indices != null && measures.scope().kind() == ScopeKind.SERVICE) {
      fact("per customer", PhraseMeasure.indices(indices));
    }
  }

  private static String lost(Lost lost) {
    return PhraseMeasure.hours(lost)
        + "; counted in %d of %s"
            .formatted(lost.counted(), PhraseWord.many(lost.incidents(), "outage"));
  }

  private void trend(Trend trend) {
    line("%nBeside the 12 weeks before");
    fact("outages", PhraseMeasure.trend(trend));
    if (trend.weeksBefore() > 0) {
      fact("outage time", PhraseLength.of(trend.minutesBefore()) + " before");
    }
  }

  private void impacts(ReliabilityRow row) {
    PhraseTime time = PhraseTime.brief(ZoneId.of(row.measures().scope().zone()));
    line("%nOne by one");
    for (ImpactRow impact : row.impacts()) {
      line("  %s  %s", impact.incident(), time.interval(impact.start(), impact.end()).text());
      line(
          "    %s",
          PhraseMeasure.impact(
              impact.service(),
              impact.place(),
              impact.level(),
              impact.minutes(),
              impact.openEnded(),
              impact.stated()));
    }
  }

  private void fact(String name, String value) {
    line("  %-22s %s", name, value);
  }

  private void line(String format, Object... values) {
    text.append(format.formatted(values)).append(System.lineSeparator());
  }
}
