package hitilafu.analytics.observe;

import hitilafu.analytics.observe.facts.CauseReader;
import hitilafu.analytics.observe.facts.CountReader;
import hitilafu.analytics.observe.facts.DurationReader;
import hitilafu.analytics.observe.facts.EndReader;
import hitilafu.analytics.observe.facts.LevelReader;
import hitilafu.analytics.observe.facts.PastReader;
import hitilafu.analytics.observe.facts.QuoteReader;
import hitilafu.analytics.observe.facts.Reason;
import hitilafu.analytics.observe.facts.StartReader;
import hitilafu.analytics.observe.facts.StatedWindow;
import hitilafu.analytics.observe.facts.StatedWindowReader;
import hitilafu.analytics.observe.facts.StatusReader;
import hitilafu.analytics.observe.facts.TimeUse;
import hitilafu.analytics.observe.facts.VoiceReader;
import hitilafu.analytics.observe.facts.WindowReader;
import hitilafu.analytics.observe.facts.WorkaroundReader;
import hitilafu.analytics.observe.lines.Finding;
import hitilafu.analytics.observe.lines.Line;
import hitilafu.analytics.observe.subject.AffectedServiceReader;
import hitilafu.analytics.observe.subject.PlaceReader;
import hitilafu.analytics.observe.times.Anchor;
import hitilafu.analytics.observe.times.Days;
import hitilafu.analytics.observe.times.TimeExpression;
import hitilafu.model.Article;
import hitilafu.model.Cause;
import hitilafu.model.Count;
import hitilafu.model.CountryCatalog;
import hitilafu.model.Evidence;
import hitilafu.model.Level;
import hitilafu.model.Lifecycle;
import hitilafu.model.Minutes;
import hitilafu.model.Moment;
import hitilafu.model.Observation;
import hitilafu.model.ObservationKind;
import hitilafu.model.Passages;
import hitilafu.model.Place;
import hitilafu.model.Quote;
import hitilafu.model.Role;
import hitilafu.model.ServiceRef;
import hitilafu.model.Voice;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Lets every reader read the lines of one episode, and keeps what each claim rests on. */
final class Claims {
  private final Article article;
  private final Anchor anchor;
  private final CountryCatalog country;
  private final Models models;
  private final Map<String, Passages> evidence = new TreeMap<>();

  /**
   * @param country null if the text could not be placed
   */
  Claims(Article article, Anchor anchor, CountryCatalog country, Models models) {
    this.article = article;
    this.anchor = anchor;
    this.country = country;
    this.models = models;
  }

  Observation observe(int ordinal, Episode episode, Gate.Verdict verdict, Subject subject) {
    List<Line> lines = episode.lines();
    boolean main = episode.role() == Role.MAIN;
    List<TimeUse> uses = TimeUse.of(lines);
    keep("kind", List.of(verdict.words()));
    keep("service", subject.serviceWords());
    keep("operator", subject.operator() == null ? List.of() : subject.operatorWords());
    Voice voice = keep("voice", Optional.of(VoiceReader.read(article, lines)));
    Cause cause =
        keep(
            "cause",
            new CauseReader(models.reasons(), models.mechanisms())
                .read(lines, main ? Reason.STATED : Reason.EARLIER, subject.electricity()));
    Lifecycle lifecycle = lifecycle(lines, cause, verdict.kind());
    Optional<StatedWindow> window = window(lines, lifecycle, verdict.kind());
    Moment began =
        keep(
            "start",
            episode.told() == null
                ? window.map(StatedWindow::start).or(() -> start(uses, verdict.kind()))
                : told(episode, uses));
    if (began == null && main && verdict.kind() == ObservationKind.OUTAGE) {
      began = keep("start", StartReader.news(lines, lifecycle, anchor));
    }
    Moment ended = began;
    Moment end =
        keep(
            "end",
            window
                .map(StatedWindow::end)
                .or(() -> end(uses, lines, ended, lifecycle, verdict.kind())));
    Moment start = Days.notAfter(began, end);
    Level level = keep("level", LevelReader.read(lines, verdict.kind()));
    Optional<Finding<Minutes>> between = between(start, end);
    Minutes duration =
        keep(
            "duration",
            DurationReader.read(lines, between.map(Finding::value), models.durations())
                .or(() -> between));
    List<String> agencies = keepAll("affectedAgencies", subject.agencies());
    List<Place> places = keepAll("places", PlaceReader.read(lines, country));
    List<ServiceRef> alsoHit =
        keepAll("affectedServices", AffectedServiceReader.read(lines, country, subject.known()));
    List<Count> counts = keepAll("counts", CountReader.read(lines, models.counts()));
    String workaround =
        keep(
            "workaround",
            main ? WorkaroundReader.read(lines, models.workarounds()) : Optional.empty());
    List<Quote> quotes = keepAll("quotes", QuoteReader.read(lines, country));
    return new Observation(
        Observation.idOf(article.id(), ordinal),
        article.cite(),
        episode.role(),
        verdict.kind(),
        level,
        voice,
        subject.service(),
        subject.operator(),
        country == null ? null : country.country(),
        places,
        country == null ? null : country.zone(),
        alsoHit,
        agencies,
        lifecycle,
        start,
        end,
        duration,
        cause,
        counts,
        workaround,
        quotes,
        evidence,
        verdict.confidence());
  }

  /** Planned work has a window of its own, and what came of an outage may tell of many. */
  private Optional<StatedWindow> window(
      List<Line> lines, Lifecycle lifecycle, ObservationKind kind) {
    return switch (kind) {
      case MAINTENANCE, FOLLOWUP -> Optional.empty();
      default -> new StatedWindowReader(anchor, models.windows()).read(lines, lifecycle);
    };
  }

  private Optional<Finding<Moment>> start(List<TimeUse> uses, ObservationKind kind) {
    return switch (kind) {
      case MAINTENANCE -> WindowReader.start(uses);
      case FOLLOWUP -> PastReader.read(uses, anchor);
      default -> StartReader.read(uses, anchor);
    };
  }

  private Optional<Finding<Moment>> end(
      List<TimeUse> uses,
      List<Line> lines,
      Moment start,
      Lifecycle lifecycle,
      ObservationKind kind) {
    return switch (kind) {
      case MAINTENANCE -> WindowReader.end(uses);
      case FOLLOWUP -> Optional.empty();
      default -> new EndReader(anchor, start).read(uses, lines, lifecycle);
    };
  }

  /** Start and end say how long it lasted; their words stand for it. */
  private Optional<Finding<Minutes>> between(Moment start, Moment end) {
    List<Evidence> words = new ArrayList<>(words("start"));
    words.addAll(words("end"));
    return Minutes.between(start, end).map(minutes -> new Finding<>(minutes, words));
  }

  private List<Evidence> words(String field) {
    return evidence.getOrDefault(field, Passages.NONE).list();
  }

  /**
   * What came of an outage may be told with a closer time than the one by which it is recounted.
   */
  private Optional<Finding<Moment>> told(Episode episode, List<TimeUse> uses) {
    TimeExpression told = episode.told();
    Optional<Finding<Moment>> closer =
        episode.role() == Role.MAIN
            ? PastReader.read(uses, anchor)
                .filter(f -> f.value().precision().compareTo(told.value().precision()) < 0)
            : Optional.empty();
    return closer.isPresent() ? closer : told(episode);
  }

  private static Optional<Finding<Moment>> told(Episode episode) {
    TimeExpression told = episode.told();
    return episode.lines().stream()
        .filter(line -> line.times().contains(told))
        .findFirst()
        .map(line -> new Finding<>(told.value(), line.sentence().evidence(line.span(told))));
  }

  private Lifecycle lifecycle(List<Line> lines, Cause cause, ObservationKind kind) {
    return kind == ObservationKind.MAINTENANCE
        ? Lifecycle.UNKNOWN
        : keep(
            "lifecycle",
            Optional.of(new StatusReader(models.states(), models.standings()).read(lines, cause)));
  }

  private <T> T keep(String field, Optional<Finding<T>> finding) {
    finding.ifPresent(found -> keep(field, found.evidence()));
    return finding.map(Finding::value).orElse(null);
  }

  private <T> List<T> keepAll(String field, List<Finding<T>> findings) {
    keep(field, findings.stream().flatMap(found -> found.evidence().stream()).toList());
    return findings.stream().map(Finding::value).toList();
  }

  private void keep(String field, List<Evidence> words) {
    if (!words.isEmpty()) {
      evidence.put(field, new Passages(words));
    }
  }
}
