package hitilafu.app.web.compare;

import hitilafu.app.export.Column;
import hitilafu.app.export.ImpactRow;
import hitilafu.app.export.Table;
import hitilafu.app.phrase.PhraseMeasure;
import hitilafu.app.reliability.Reliabilities;
import hitilafu.app.reliability.ReliabilityRow;
import hitilafu.app.web.scope.PartWords;
import hitilafu.model.Availability;
import hitilafu.model.Coverage;
import hitilafu.model.Measures;
import hitilafu.model.Minutes;
import hitilafu.model.ObservationKind;
import hitilafu.model.Occurrences;
import hitilafu.model.Period;
import hitilafu.model.PeriodKind;
import hitilafu.model.Sample;
import hitilafu.model.Scope;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * One service or organisation in a comparison.
 *
 * @param outage minutes of outages whose end was reported
 * @param open minutes of those whose end nobody reported; not in {@code outage}
 * @param longest the longest outage; null if none has a known length
 * @param acknowledgement minutes from start to the first word of the operator or an agency
 * @param availability null unless a source was polled through the period
 * @param parts the outage minutes of each month, or year
 */
record ComparedRow(
    Scope scope,
    Period period,
    Occurrences occurrences,
    Minutes outage,
    Minutes open,
    Longest longest,
    Sample acknowledgement,
    Coverage coverage,
    Availability availability,
    List<Part> parts) {

  record Longest(String incident, Minutes length) {}

  /**
   * A month, or a year.
   *
   * @param words the outage in words
   * @param known whether its hours can be told
   */
  record Part(String name, Minutes outage, String words, boolean known) {}

  private static final Comparator<ImpactRow> BY_LENGTH =
      Comparator.comparing(
              (ImpactRow row) ->
                  row.minutes().best() == null ? row.minutes().low() : row.minutes().best())
          .thenComparing(row -> row.minutes().high())
          .thenComparing(ImpactRow::incident);

  static final Table<ComparedRow> TABLE =
      new Table<>(
          List.of(
              new Column<>("scope", row -> row.scope().kind()),
              new Column<>("name", row -> row.scope().name()),
              new Column<>("country", row -> row.scope().country()),
              new Column<>("period", row -> row.period().name()),
              new Column<>("outages", row -> row.occurrences().outages()),
              new Column<>("end_not_reported", row -> row.occurrences().openEnded()),
              new Column<>("outage_low", row -> row.outage().low()),
              new Column<>("outage_best", row -> row.outage().best()),
              new Column<>("outage_high", row -> row.outage().high()),
              new Column<>("longest_low", row -> row.longest(Minutes::low)),
              new Column<>("longest_best", row -> row.longest(Minutes::best)),
              new Column<>("longest_high", row -> row.longest(Minutes::high)),
              new Column<>(
                  "longest_incident",
                  row -> row.longest() == null ? null : row.longest().incident()),
              new Column<>("causes", row -> PhraseMeasure.counts(row.occurrences().causes())),
              new Column<>("acknowledged", row -> row.acknowledgement().n()),
              new Column<>("acknowledged_median", row -> row.acknowledgement().median()),
              new Column<>("days", row -> row.coverage().days()),
              new Column<>("days_watched", row -> row.coverage().daysWatched()),
              new Column<>("publishers", row -> row.coverage().publishers()),
              new Column<>("availability_weighted", row -> row.best(Availability::weighted)),
              new Column<>("availability_full", row -> row.best(Availability::full))));

  static ComparedRow of(ReliabilityRow row, Reliabilities all, PeriodKind kind) {
    Measures measures = row.measures();
    return new ComparedRow(
        measures.scope(),
        measures.period(),
        measures.occurrences(),
        measures.downtime().outage(),
        measures.downtime().open(),
        longest(row.impacts()),
        measures.delays().acknowledgement(),
        row.coverage(),
        row.availability(),
        all.parts(measures.scope(), measures.period(), kind).stream()
            .map(part -> part(part, PartWords.read(part, all.watched())))
            .toList());
  }

  private static Part part(Measures part, int read) {
    return new Part(
        PartWords.label(part),
        part.downtime().outage(),
        PartWords.words(part, read),
        PartWords.known(part, read));
  }

  private static Longest longest(List<ImpactRow> impacts) {
    return impacts.stream()
        .filter(row -> row.stated() && row.kind() == ObservationKind.OUTAGE)
        .filter(row -> row.minutes() != null && !row.openEnded())
        .max(BY_LENGTH)
        .map(row -> new Longest(row.incident(), row.minutes()))
        .orElse(null);
  }

  private Double longest(Function<Minutes, Double> bound) {
    return longest == null ? null : bound.apply(longest.length());
  }

  private Double best(Function<Availability, Availability.Bounds> rule) {
    return availability == null ? null : rule.apply(availability).best();
  }
}
