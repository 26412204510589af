package hitilafu.app.web.compare;

import hitilafu.app.http.Incidents;
import hitilafu.app.phrase.Phrase;
import hitilafu.app.phrase.PhraseLength;
import hitilafu.app.phrase.PhraseMeasure;
import hitilafu.app.phrase.PhraseWatched;
import hitilafu.app.phrase.PhraseWord;
import hitilafu.app.reliability.Reliabilities;
import hitilafu.app.reliability.ReliabilityFault;
import hitilafu.app.reliability.ReliabilityRow;
import hitilafu.app.web.scope.AskedDays;
import hitilafu.app.web.scope.PartWords;
import hitilafu.app.web.scope.ScopeSearch;
import hitilafu.model.PeriodKind;
import hitilafu.model.Scope;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A comparison in finished words.
 *
 * @param problems what could not be found, and what to do
 * @param names as they were asked for, and blank ones to fill in
 * @param known what may be asked for
 * @param coverage what is to be known before anything is compared; empty for nothing compared
 * @param part "month" or "year"
 */
record ComparePage(
    List<String> problems,
    List<String> names,
    List<Known> known,
    String country,
    LocalDate from,
    LocalDate to,
    List<String> coverage,
    List<Column> columns,
    String part,
    List<Line> lines) {
  private static final int MOST_KNOWN = 1_000;

  /** A service of the catalog, and how it is told from those of other countries. */
  record Known(String value, String label) {}

  /** One that is compared. */
  record Column(
      String name,
      String kind,
      String page,
      int outages,
      String found,
      String outage,
      String open,
      String longest,
      String longestHref,
      String causes,
      String acknowledged,
      String watched,
      String publishers,
      String availability) {}

  /** A month or year: what each of them lost. */
  record Line(String label, List<Cell> cells) {}

  /**
   * Hours, in words too.
   *
   * @param hours at least; null if they cannot be told
   */
  record Cell(String hours, String words) {}

  static ComparePage of(
      List<String> names, String country, AskedDays days, Comparison found, Reliabilities all) {
    List<ComparedRow> rows = compared(found, all);
    return new ComparePage(
        found.faults().stream().map(ReliabilityFault::getMessage).toList(),
        fields(names),
        all.services().stream().limit(MOST_KNOWN).map(ComparePage::known).toList(),
        country,
        days.days().first(),
        days.days().last(),
        coverage(rows),
        rows.stream().map(ComparePage::column).toList(),
        part(found),
        lines(rows));
  }

  static List<ComparedRow> compared(Comparison found, Reliabilities all) {
    return found.rows().stream().map(row -> ComparedRow.of(row, all, kind(row))).toList();
  }

  private static PeriodKind kind(ReliabilityRow row) {
    return PartWords.kind(row.measures().period());
  }

  private static String part(Comparison found) {
    return found.rows().isEmpty() || kind(found.rows().getFirst()) == PeriodKind.MONTH
        ? "Month"
        : "Year";
  }

  private static List<String> fields(List<String> names) {
    List<String> fields = new ArrayList<>(names);
    do {
      fields.add("");
    } while (fields.size() < 3);
    return fields.subList(0, Math.min(fields.size(), CompareRoutes.MOST_NAMES));
  }

  private static Known known(Scope scope) {
    String value = scope.country() == null ? scope.id() : scope.id() + ", " + scope.country();
    return new Known(value, scope.name() + ", " + PhraseWord.country(scope.country()));
  }

  private static List<String> coverage(List<ComparedRow> rows) {
    if (rows.isEmpty()) {
      return List.of();
    }
    List<String> said = new ArrayList<>();
    said.add(
        PhraseWord.capital(PhraseWatched.words(rows.getFirst().coverage()))
            + ", for all of them. Of what nobody read, nothing is known.");
    int least = rows.stream().mapToInt(row -> row.coverage().publishers()).min().orElseThrow();
    int most = rows.stream().mapToInt(row -> row.coverage().publishers()).max().orElseThrow();
    if (least < most) {
      said.add(
          ("They are told of unequally, by %d to %s: what more publishers tell of is known better,"
                  + " so this is no ranking.")
              .formatted(least, PhraseWord.many(most, "publisher")));
    }
    if (rows.stream().map(row -> row.scope().country()).distinct().count() > 1) {
      said.add("They are of different countries, whose press is not read alike.");
    }
    boolean polled = rows.stream().anyMatch(row -> row.availability() != null);
    if (polled && rows.stream().anyMatch(row -> row.availability() == null)) {
      said.add("Some were polled and the others only told of: their times do not compare.");
    }
    return said;
  }

  private static Column column(ComparedRow row) {
    ScopeSearch search = new ScopeSearch(row.scope());
    boolean longest = row.longest() != null;
    return new Column(
        row.scope().name(),
        kind(row.scope()),
        search.page(),
        row.occurrences().outages(),
        search.in(row.period()),
        PhraseLength.reported(row.outage()),
        PhraseLength.reported(row.open()),
        longest ? PhraseLength.of(row.longest().length()) : Phrase.NOT_STATED,
        longest ? Incidents.page(row.longest().incident()) : null,
        row.occurrences().causes().isEmpty()
            ? Phrase.NOT_STATED
            : PhraseMeasure.counts(row.occurrences().causes()),
        PhraseMeasure.sample(row.acknowledgement()),
        PhraseWord.capital(PhraseWatched.words(row.coverage())),
        PhraseWord.many(row.coverage().publishers(), "publisher"),
        row.availability() == null
            ? "not given"
            : PhraseMeasure.availability(row.availability(), "its source"));
  }

  private static String kind(Scope scope) {
    String country = PhraseWord.country(scope.country());
    return switch (scope.kind()) {
      case SERVICE, COUNTRY -> country;
      case OPERATOR -> country + ", what it answers for";
      case AGENCY -> country + ", what hit it";
    };
  }

  private static List<Line> lines(List<ComparedRow> rows) {
    List<Line> lines = new ArrayList<>();
    int parts = rows.stream().mapToInt(row -> row.parts().size()).min().orElse(0);
    for (int i = 0; i < parts; i++) {
      int part = i;
      lines.add(
          new Line(
              rows.getFirst().parts().get(part).name(),
              rows.stream().map(row -> cell(row.parts().get(part))).toList()));
    }
    return lines;
  }

  private static Cell cell(ComparedRow.Part part) {
    return new Cell(part.known() ? PartWords.hours(part.outage().low()) : null, part.words());
  }
}
