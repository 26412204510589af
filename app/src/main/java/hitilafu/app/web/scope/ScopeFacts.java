package hitilafu.app.web.scope;

import hitilafu.app.phrase.Phrase;
import hitilafu.app.phrase.PhraseLength;
import hitilafu.app.phrase.PhraseMeasure;
import hitilafu.app.phrase.PhraseWatched;
import hitilafu.app.phrase.PhraseWord;
import hitilafu.app.reliability.Past;
import hitilafu.app.reliability.ReliabilityRow;
import hitilafu.model.Coverage;
import hitilafu.model.Downtime;
import hitilafu.model.Lost;
import hitilafu.model.Measures;
import hitilafu.model.Minutes;
import hitilafu.model.Occurrences;
import hitilafu.model.PlaceMinutes;
import hitilafu.model.ScopeKind;
import java.util.ArrayList;
import java.util.List;

/** The figures of a scope over a period, each with what it rests on. */
final class ScopeFacts {
  private static final int MOST_GAPS = 6;

  private final ReliabilityRow row;
  private final Measures measures;
  private final String all;
  private final List<Fact> facts = new ArrayList<>();

  ScopeFacts(ReliabilityRow row) {
    this.row = row;
    this.measures = row.measures();
    this.all = new ScopeSearch(measures.scope()).in(measures.period());
  }

  /** How long and how often it was down. */
  List<Fact> downtime() {
    Downtime downtime = measures.downtime();
    Occurrences began = measures.occurrences();
    add("Outages", "outages", outages(began), all);
    add("Outage time", "outage-hours", PhraseLength.reported(downtime.outage()), all);
    downtime.levels().forEach((level, minutes) -> add(level(level), "levels", minutes));
    for (PlaceMinutes place : downtime.places()) {
      if (place.place() != null) {
        add("in " + PhraseMeasure.place(place.place()), "outage-hours", place.outage());
      }
    }
    beside("End not reported", "open-ended", downtime.open(), "not in the sum");
    beside("Planned work", "planned", downtime.planned(), "not in the sum");
    beside("Inferred", "inferred", downtime.inferred(), "by the catalog alone, not in the sum");
    if (measures.scope().kind() == ScopeKind.SERVICE) {
      String given = PhraseMeasure.availability(row.availability(), row.polled());
      add("Availability", "availability", given, null);
    }
    return facts;
  }

  private static String outages(Occurrences began) {
    String open =
        began.openEnded() == 0
            ? ""
            : ", of %d nobody reported the end".formatted(began.openEnded());
    String planned =
        began.planned() == 0 ? "" : "; " + PhraseWord.many(began.planned(), "planned work");
    return began.outages() + open + planned;
  }

  private static String level(String name) {
    return name.equals("unknown") ? "level " + Phrase.NOT_STATED : name.replace('_', ' ');
  }

  /** How long it took, what it cost, how it compares. */
  List<Fact> delays() {
    add("First told", "notice", PhraseMeasure.sample(measures.delays().notice()), all);
    add(
        "Acknowledged",
        "acknowledgement",
        PhraseMeasure.sample(measures.delays().acknowledgement()),
        all);
    add("Restored", "restoration", PhraseMeasure.sample(measures.delays().restoration()), all);
    return facts;
  }

  /** What reports counted. */
  List<Fact> lost() {
    add("Service-hours", "service-hours", lost(measures.serviceHours()), all);
    add("User-hours", "user-hours", lost(measures.userHours()), all);
    if (row.indices() != null) {
      add("Per customer", "customers", PhraseMeasure.indices(row.indices()), all);
    }
    return facts;
  }

  private static String lost(Lost lost) {
    return PhraseMeasure.hours(lost)
        + "; counted in %d of %s"
            .formatted(lost.counted(), PhraseWord.many(lost.incidents(), "outage"));
  }

  /** What is told of the causes beside their number. */
  List<Fact> causes() {
    Occurrences began = measures.occurrences();
    add("Third party", "third-party", PhraseMeasure.share(began.thirdParty(), "with a cause"), all);
    add("Repeats", "repeats", PhraseMeasure.share(began.repeats(), "with a mechanism"), all);
    if (began.services().size() > 1) {
      add("By service", "outages", PhraseMeasure.counts(began.services()), all);
    }
    if (!began.platforms().isEmpty()) {
      add("Through", "platforms", PhraseMeasure.counts(began.platforms()), all);
    }
    if (!began.major().isEmpty()) {
      String thresholds = PhraseMeasure.counts(began.major());
      add("Major", "major", thresholds + "; thresholds, no finding of law", all);
    }
    return facts;
  }

  /** Against what was before. */
  List<Fact> past(Past yearBefore) {
    add("12 weeks before", "trend", PhraseMeasure.trend(row.trend()), null);
    if (row.trend().weeksBefore() > 0) {
      String before = PhraseLength.reported(row.trend().minutesBefore());
      add("outage time then", "trend", before, null);
    }
    Measures then = yearBefore.measures();
    String words =
        PhraseWord.many(then.occurrences().outages(), "outage")
            + ", "
            + PhraseLength.reported(then.downtime().outage());
    boolean none = yearBefore.coverage().daysWatched() == 0;
    String told = none && !then.stated() ? Phrase.NOT_STATED : words;
    add(
        "A year before",
        "coverage",
        told + "; " + PhraseWatched.words(yearBefore.coverage()),
        new ScopeSearch(then.scope()).in(then.period()));
    return facts;
  }

  /** How well it was watched. */
  List<Fact> coverage() {
    Coverage coverage = row.coverage();
    add("Watched", "coverage", PhraseWord.capital(PhraseWatched.words(coverage)), null);
    add(
        "Since",
        "coverage",
        coverage.since() == null ? "nothing was read yet" : coverage.since(),
        null);
    if (!coverage.gaps().isEmpty()) {
      List<String> gaps = coverage.gaps().stream().map(gap -> gap.replace("/", " to ")).toList();
      add("Gaps", "coverage", PhraseWord.list(gaps, MOST_GAPS), null);
    }
    add(
        "Reports",
        "coverage",
        PhraseWord.many(row.reported(), "incident")
            + " by "
            + PhraseWord.many(coverage.publishers(), "publisher"),
        all);
    if (row.undated() > 0) {
      String undated = PhraseWord.many(row.undated(), "incident") + ", in no figure";
      add("Undated", "outages", undated, null);
    }
    return facts;
  }

  private void beside(String label, String measure, Minutes minutes, String why) {
    if (minutes.high() > 0) {
      add(label, measure, PhraseLength.reported(minutes) + "; " + why, all);
    }
  }

  private void add(String label, String measure, Minutes minutes) {
    add(label, measure, PhraseLength.reported(minutes), all);
  }

  private void add(String label, String measure, String value, String href) {
    facts.add(new Fact(label, measure, value, href));
  }
}
