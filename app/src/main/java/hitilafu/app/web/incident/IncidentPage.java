package hitilafu.app.web.incident;

import hitilafu.app.phrase.Phrase;
import hitilafu.app.phrase.PhraseClaim;
import hitilafu.app.phrase.PhraseCorrection;
import hitilafu.app.phrase.PhraseGrade;
import hitilafu.app.phrase.PhraseLength;
import hitilafu.app.phrase.PhraseTime;
import hitilafu.app.phrase.PhraseWord;
import hitilafu.app.web.evidence.Report;
import hitilafu.app.web.evidence.Reports;
import hitilafu.app.web.evidence.Witness;
import hitilafu.app.web.page.Address;
import hitilafu.app.web.page.Reader;
import hitilafu.app.web.search.HitView;
import hitilafu.index.query.QuerySyntax;
import hitilafu.model.Impact;
import hitilafu.model.Incident;
import hitilafu.model.Minutes;
import hitilafu.model.Observation;
import hitilafu.model.ObservationKind;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The page of one incident, in finished words.
 *
 * @param review whether an analyst looked
 * @param amendments what analysts put right, the latest first
 * @param ties why the reports are held to be of one event
 * @param length how long, with bounds
 * @param reckoned whether the length was worked out from start and end
 * @param hitChart empty if neither start nor end can be tied to the calendar
 * @param claimChart empty unless reports differ on when
 * @param recounting anchors of the reports that only come back to it
 * @param setAside anchors of those that an analyst found to tell of no outage
 * @param count "4 reports, 2 with the same text"
 * @param others other incidents of the same service, newest first
 * @param alike incidents that share facts with it, the likest first
 * @param lastCaptured when the latest report came in
 */
record IncidentPage(
    String id,
    String title,
    String country,
    String grade,
    String gradeMeaning,
    String level,
    String levelStyle,
    boolean planned,
    String review,
    List<Amended> amendments,
    List<Tied> ties,
    Phrase when,
    String length,
    boolean reckoned,
    String cause,
    Optional<Chart> hitChart,
    Optional<Chart> claimChart,
    List<Fact> hit,
    List<Fact> times,
    Fact counts,
    List<Fact> why,
    List<TimelineEntry> timeline,
    List<Witness> retellings,
    Collection<Report> reports,
    Set<String> recounting,
    Set<String> setAside,
    String count,
    String otherQuery,
    List<HitView> others,
    List<Alike> alike,
    Subject subject,
    String lastCaptured) {
  /** The fields whose words say what a retelling comes back to. */
  private static final List<String> TELLING =
      List.of("kind", "start", "service", "cause", "counts");

  /**
   * What it is about.
   *
   * @param name of the service
   * @param page of the service
   */
  record Subject(String name, String page) {
    static Subject of(Incident incident) {
      return new Subject(
          incident.service().name(),
          Address.service(incident.country(), HitView.serviceValue(incident)));
    }
  }

  /**
   * What is known beside the incident itself.
   *
   * @param impacts what it hit, stated ones first; empty for what was found to be no incident
   * @param others other incidents of the same service, newest first
   * @param alike incidents that share facts with it, the likest first
   */
  record Beside(List<Impact> impacts, List<HitView> others, List<Alike> alike) {
    static final Beside NOTHING = new Beside(List.of(), List.of(), List.of());
  }

  static IncidentPage of(Incident incident, Beside beside, Reader reader) {
    PhraseTime full = PhraseTime.full(reader.zone(incident.zone()));
    PhraseTime brief = PhraseTime.brief(reader.zone(incident.zone()));
    Reports reports = new Reports(incident, brief);
    IncidentFacts facts = new IncidentFacts(new Facts(incident, reports, brief), brief);
    Minutes length = incident.duration();
    return new IncidentPage(
        incident.id(),
        incident.title(),
        PhraseWord.country(incident.country()),
        PhraseWord.of(incident.grade()),
        PhraseGrade.meaning(incident.grade()),
        PhraseWord.of(incident.level()),
        PhraseWord.style(incident.level()),
        incident.kind() == ObservationKind.MAINTENANCE,
        PhraseCorrection.state(incident.review()),
        incident.review().amendments().stream().map(Amended::of).toList(),
        incident.links().stream().map(link -> Tied.of(link, reports)).toList(),
        full.interval(incident.start(), incident.end()),
        PhraseLength.of(length),
        length != null && !length.stated(),
        PhraseClaim.brief(incident.cause()),
        Chart.ofHit(incident, beside.impacts(), reports, brief),
        Chart.ofClaims(incident, reports, brief),
        facts.hit(),
        facts.when(),
        facts.counts(),
        facts.why(),
        incident.updates().stream().map(u -> TimelineEntry.of(u, reports, brief)).toList(),
        reports.recounting().stream().map(o -> retelling(o, reports)).toList(),
        reports.all(),
        anchors(reports, reports::recounts),
        anchors(reports, reports::setAside),
        reports.count(),
        otherQuery(incident),
        beside.others(),
        beside.alike(),
        Subject.of(incident),
        PhraseTime.captured(incident.lastCapturedAt()));
  }

  /** Countries have services of the same name. */
  private static String otherQuery(Incident incident) {
    String service = QuerySyntax.constraint("service", HitView.serviceValue(incident));
    return incident.country() == null
        ? service
        : service + " " + QuerySyntax.constraint("country", incident.country());
  }

  /** How the bars are to be read. */
  String chartNote() {
    boolean inferred =
        hitChart.stream().flatMap(c -> c.rows().stream()).anyMatch(row -> !row.stated());
    int more = hitChart.map(Chart::more).orElse(0);
    return "Solid: certain. Faded: as early or as late as the words allow. An edge that fades out"
        + " to the border was not stated."
        + (inferred
            ? " Dotted: inferred, because it stands on what failed by the catalog; never counted."
            : "")
        + (more == 0 ? "" : " Not drawn: " + PhraseWord.many(more, "more service") + ".");
  }

  private static Set<String> anchors(Reports reports, Predicate<Report> which) {
    return reports.all().stream().filter(which).map(Report::anchor).collect(Collectors.toSet());
  }

  private static Witness retelling(Observation observation, Reports reports) {
    return Witness.of(observation, reports.of(observation), TELLING, evidence -> true);
  }
}
