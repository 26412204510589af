package hitilafu.app.export;

import hitilafu.analytics.measure.Calendar;
import hitilafu.analytics.measure.Footprints;
import hitilafu.app.export.sheet.ArticleSheet;
import hitilafu.app.export.sheet.CorrectionSheet;
import hitilafu.app.export.sheet.CountSheet;
import hitilafu.app.export.sheet.EvidenceSheet;
import hitilafu.app.export.sheet.ImpactSheet;
import hitilafu.app.export.sheet.MeasuresSheet;
import hitilafu.app.export.sheet.Numbered;
import hitilafu.app.export.sheet.ObservationSheet;
import hitilafu.app.export.sheet.Report;
import hitilafu.app.home.DerivedLog;
import hitilafu.app.home.Home;
import hitilafu.app.home.MeasuredRecord;
import hitilafu.index.search.ArticleSearcher;
import hitilafu.index.search.IncidentSearcher;
import hitilafu.model.Catalog;
import hitilafu.model.Correction;
import hitilafu.model.Incident;
import hitilafu.model.Measures;
import hitilafu.model.Observation;
import hitilafu.model.Period;
import hitilafu.model.Scope;
import hitilafu.model.ScopeKind;
import hitilafu.model.ServiceRef;
import java.io.IOException;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * What can be exported of a home. Incidents are chosen; their impact, observations, articles and
 * corrections come with them. All but corrections and measures is handed out as it is read, of one
 * state of the index, in an order that follows from the record alone.
 *
 * @param searcher over the home's index; must stay open while anything is exported
 */
public record Exports(Home home, IncidentSearcher searcher, Chosen chosen) {

  /** Incidents with their sources and evidence. */
  public Export<Incident> incidents() {
    return incidents(incident -> searcher.forEach(chosen.request(), incident), home.catalog());
  }

  /** The same of incidents that others chose. */
  public static Export<Incident> incidents(Rows<Incident> source, Catalog catalog) {
    Footprints footprints = new Footprints(catalog);
    return new Export<>(
        "incidents",
        source,
        incident -> Stream.of(IncidentRow.of(incident)),
        Part.whole(IncidentTable.SHEET),
        List.of(
            new Part<>(ObservationSheet.SHEET, Report::of),
            new Part<>(EvidenceSheet.SHEET, i -> Report.of(i).flatMap(EvidenceSheet::rows)),
            new Part<>(CountSheet.SHEET, i -> Report.of(i).flatMap(CountSheet::rows)),
            new Part<>(ImpactSheet.SHEET, i -> ImpactSheet.rows(i, footprints))));
  }

  /** What incidents hit. */
  public Export<Incident> impact() {
    Footprints footprints = new Footprints(home.catalog());
    return new Export<>(
        "incidents",
        incident -> searcher.forEach(chosen.request(), incident),
        incident -> ImpactSheet.rows(incident, footprints).map(Numbered::row),
        new Part<>(ImpactSheet.SHEET, incident -> ImpactSheet.rows(incident, footprints)),
        List.of());
  }

  /** What incidents rest on; also those that were dismissed. */
  public Export<Report> observations() {
    return new Export<>(
        "observations",
        report ->
            searcher.forEach(
                chosen.withDismissed(), incident -> Report.of(incident).forEach(report)),
        report -> Stream.of(report.row()),
        Part.whole(ObservationSheet.SHEET),
        List.of(
            new Part<>(EvidenceSheet.SHEET, EvidenceSheet::rows),
            new Part<>(CountSheet.SHEET, CountSheet::rows)));
  }

  /** All articles; if incidents are chosen, those that these rest on. */
  public Export<ArticleRow> articles() {
    return new Export<>(
        "articles", this::articles, Stream::of, Part.whole(ArticleSheet.SHEET), List.of());
  }

  private void articles(Consumer<ArticleRow> article) throws IOException {
    try (ArticleSearcher articles = new ArticleSearcher(home.index(), searcher)) {
      if (chosen.all()) {
        articles.forEach(citation -> article.accept(ArticleRow.of(citation)));
        return;
      }
      Set<String> cited = new HashSet<>();
      searcher.forEach(
          chosen.withDismissed(),
          i -> i.allObservations().forEach(o -> cited.add(o.citation().article())));
      articles.forEach(
          citation -> {
            if (cited.contains(citation.article())) {
              article.accept(ArticleRow.of(citation));
            }
          });
    }
  }

  /** All corrections; if incidents are chosen, those of what these rest on. */
  public Export<CorrectionRow> corrections() {
    return new Export<>(
        "corrections", this::corrections, Stream::of, Part.whole(CorrectionSheet.SHEET), List.of());
  }

  private void corrections(Consumer<CorrectionRow> row) throws IOException {
    List<Correction> all = home.corrections().all();
    Set<String> kept = new HashSet<>();
    if (!chosen.all()) {
      searcher.forEach(
          chosen.withDismissed(),
          incident -> incident.allObservations().map(Observation::id).forEach(kept::add));
    }
    for (Correction correction : all) {
      if (chosen.all() || correction.named().stream().anyMatch(kept::contains)) {
        row.accept(CorrectionRow.of(correction, holding(correction)));
      }
    }
  }

  private List<String> holding(Correction correction) {
    return correction.named().stream()
        .flatMap(observation -> searcher.find(observation).stream())
        .map(Incident::id)
        .distinct()
        .sorted()
        .toList();
  }

  /** What was lost by scope and period: of whole periods within the days, of a service alone. */
  public Export<Measures> measures() {
    MeasuredRecord measured = new MeasuredRecord(new DerivedLog(home.log()));
    return new Export<>(
        "measures",
        row -> measured.measures().stream().filter(this::isChosen).forEach(row),
        Stream::of,
        Part.whole(MeasuresSheet.SHEET),
        List.of());
  }

  private boolean isChosen(Measures measures) {
    Scope scope = measures.scope();
    return (chosen.service() == null || isService(scope))
        && (chosen.country() == null || chosen.country().equalsIgnoreCase(scope.country()))
        && (chosen.first() == null || within(measures.period(), scope));
  }

  private boolean isService(Scope scope) {
    return scope.kind() == ScopeKind.SERVICE
        && searcher.means(chosen.service(), new ServiceRef(scope.id(), scope.name()));
  }

  private boolean within(Period period, Scope scope) {
    Period days = new Calendar(ZoneId.of(scope.zone())).range(chosen.first(), chosen.last());
    return !period.from().isBefore(days.from()) && !period.to().isAfter(days.to());
  }
}
