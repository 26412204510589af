package hitilafu.analytics.observe;

import hitilafu.analytics.observe.facts.Contradictions;
import hitilafu.analytics.observe.facts.TimeUse;
import hitilafu.analytics.observe.learned.Sense;
import hitilafu.analytics.observe.lines.Boilerplate;
import hitilafu.analytics.observe.lines.Line;
import hitilafu.analytics.observe.names.CountryReader;
import hitilafu.analytics.observe.names.Mention;
import hitilafu.analytics.observe.text.Sentence;
import hitilafu.analytics.observe.text.SentenceSplitter;
import hitilafu.analytics.observe.text.Sign;
import hitilafu.analytics.observe.text.Signs;
import hitilafu.analytics.observe.times.Anchor;
import hitilafu.analytics.observe.times.Days;
import hitilafu.analytics.observe.times.TimeExpression;
import hitilafu.analytics.observe.times.TimeReader;
import hitilafu.model.Article;
import hitilafu.model.ArticleKind;
import hitilafu.model.Catalog;
import hitilafu.model.CountryCatalog;
import hitilafu.model.Observation;
import hitilafu.model.ObservationKind;
import hitilafu.model.Precision;
import hitilafu.model.Problem;
import hitilafu.model.ProblemType;
import hitilafu.model.Role;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads articles: which service failed, when, why, for whom, who says so. Thread-safe; the same
 * article and catalog always give the same reading. It never throws for what an article holds.
 */
public final class Observer {
  /** Characters of a text that are read; what lies beyond is ignored and said so. */
  public static final int MOST_CHARACTERS = 200_000;

  /** Where 10/3 is the third of October. */
  private static final Set<String> MONTH_FIRST = Set.of("US");

  private static final Set<String> LANGUAGES = Set.of("en", "sw");

  private final CountryReader countries;

  private final Models models;

  public Observer(Catalog catalog) {
    this(catalog, Models.BUILT_IN);
  }

  Observer(Catalog catalog, Models models) {
    this.models = models;
    this.countries = new CountryReader(catalog);
  }

  /** What the article claims; nothing if it is about no event. */
  public Reading observe(Article article) {
    if (article.kind() == ArticleKind.NOT_AN_ARTICLE) {
      return new Reading(List.of(), List.of());
    }
    if (!isRead(article)) {
      String message = "language " + article.language() + " is not read";
      Problem problem = Problem.of(ProblemType.UNSUPPORTED_LANGUAGE, message).in(article.id());
      return new Reading(List.of(), List.of(problem));
    }
    List<Problem> problems = new ArrayList<>();
    List<Sentence> sentences = sentences(article, problems);
    List<Signs> signs = signs(sentences);
    return signs.stream().anyMatch(Observer::mayTell)
        ? observe(article, sentences, signs, problems)
        : new Reading(List.of(), problems);
  }

  /** Whether it is an article, in a language that is read. */
  private static boolean isRead(Article article) {
    return article.kind() != ArticleKind.NOT_AN_ARTICLE
        && (article.language() == null || LANGUAGES.contains(article.language()));
  }

  /** Whether a sentence may be about an event at all. */
  private static boolean mayTell(Signs signs) {
    return signs.has(Sign.FAILS)
        || signs.has(Sign.MAY_FAIL)
        || signs.has(Sign.HINTS)
        || signs.has(Sign.WORKS_AGAIN)
        || signs.has(Sign.PLANNED);
  }

  private Reading observe(
      Article article, List<Sentence> sentences, List<Signs> signs, List<Problem> problems) {
    CountryReader.Placed placed = countries.read(article.url(), sentences);
    List<Line> lines = lines(sentences, signs, placed.mentions());
    Optional<Gate.Verdict> verdict =
        Gate.judge(lines, models.genres(), article.kind() == ArticleKind.STATUS_UPDATE);
    if (verdict.isEmpty() && lines.stream().noneMatch(line -> line.odds().yes(Sense.EARLIER))) {
      return new Reading(List.of(), problems);
    }
    CountryCatalog country = placed.country();
    Anchor anchor = anchor(article, country);
    List<Line> dated = dated(lines, anchor);
    List<Observation> observations = observations(article, anchor, country, dated, verdict);
    if (anchor.day() == null) {
      undated(article, observations, problems);
    }
    problems.addAll(Contradictions.in(TimeUse.of(dated), anchor, article.id()));
    return new Reading(observations, problems);
  }

  private List<Line> lines(
      List<Sentence> sentences, List<Signs> signs, List<List<Mention>> mentions) {
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      lines.add(Line.of(sentences.get(i), signs.get(i), mentions.get(i), models.senses()));
    }
    return lines;
  }

  /** The lines with their times, and what each is likely to be to an event. */
  private List<Line> dated(List<Line> lines, Anchor anchor) {
    List<Line> told = times(lines, anchor);
    return TimeUse.judge(told, anchor, models.times());
  }

  /** A text without a date may name a day with its year further down than those without. */
  private static List<Line> times(List<Line> lines, Anchor anchor) {
    TimeReader times = new TimeReader(anchor);
    List<Line> told = lines.stream().map(l -> l.with(times.read(l.sentence()))).toList();
    if (anchor.day() != null || anchor.named() != null) {
      return told;
    }
    return told.stream()
        .flatMap(line -> line.times().stream())
        .map(TimeExpression::value)
        .filter(value -> value.resolved() && value.precision().compareTo(Precision.DAY) <= 0)
        .findFirst()
        .map(value -> times(lines, anchor.naming(Days.first(value, anchor.zone()))))
        .orElse(told);
  }

  /** What the models answer to an article, and why; nothing if it is not read at all. */
  public Explanation explain(Article article) {
    List<Sentence> sentences = isRead(article) ? sentences(article, new ArrayList<>()) : List.of();
    if (sentences.isEmpty()) {
      return Explanation.NOTHING;
    }
    CountryReader.Placed placed = countries.read(article.url(), sentences);
    Anchor anchor = anchor(article, placed.country());
    List<Line> lines = lines(sentences, signs(sentences), placed.mentions());
    return new Explainer(models).explain(dated(lines, anchor), placed.country(), anchor);
  }

  private static List<Sentence> sentences(Article article, List<Problem> problems) {
    return Boilerplate.drop(SentenceSplitter.split(head(article, problems)));
  }

  private static List<Signs> signs(List<Sentence> sentences) {
    return sentences.stream().map(s -> Signs.in(s.tokens())).toList();
  }

  /** Every time expression of an article, resolved as far as it can be; none if it is not read. */
  public List<TimeExpression> times(Article article) {
    if (!isRead(article)) {
      return List.of();
    }
    List<Sentence> sentences = sentences(article, new ArrayList<>());
    CountryCatalog country = countries.read(article.url(), sentences).country();
    TimeReader times = new TimeReader(anchor(article, country));
    return sentences.stream().flatMap(sentence -> times.read(sentence).stream()).toList();
  }

  /** What the times of an article are told from, by the clock and the order of dates there. */
  static Anchor anchor(Article article, CountryCatalog country) {
    return country == null
        ? Anchor.of(article, ZoneOffset.UTC)
        : Anchor.of(article, ZoneId.of(country.zone()), MONTH_FIRST.contains(country.country()));
  }

  private static List<String> head(Article article, List<Problem> problems) {
    List<String> head = new ArrayList<>();
    int room = MOST_CHARACTERS;
    for (String paragraph : article.paragraphs()) {
      if (paragraph.length() > room) {
        head.add(paragraph.substring(0, room));
        String message = "only the first " + MOST_CHARACTERS + " characters are read";
        problems.add(Problem.of(ProblemType.TOO_LARGE, message).in(article.id()));
        break;
      }
      head.add(paragraph);
      room -= paragraph.length();
    }
    return head;
  }

  private List<Observation> observations(
      Article article,
      Anchor anchor,
      CountryCatalog country,
      List<Line> lines,
      Optional<Gate.Verdict> verdict) {
    List<Observation> observations = new ArrayList<>();
    Optional<Subject> main = Optional.empty();
    List<Episode> episodes = RoleReader.sort(lines, anchor);
    boolean followup = verdict.filter(v -> v.kind() == ObservationKind.FOLLOWUP).isPresent();
    for (Episode episode : followup ? Episode.followup(episodes) : episodes) {
      Optional<Gate.Verdict> judged =
          episode.role() == Role.MAIN ? verdict : Optional.of(Gate.recounted(episode));
      Optional<Subject> subject =
          judged.isEmpty() ? Optional.empty() : subject(episode, country, main, lines);
      if (subject.isPresent()) {
        Claims claims = new Claims(article, anchor, country, models);
        observations.add(claims.observe(observations.size(), episode, judged.get(), subject.get()));
        main = main.or(() -> episode.role() == Role.MAIN ? subject : Optional.empty());
      }
    }
    return observations;
  }

  /**
   * What an episode is about. The first main event has its subject from all of the text, which may
   * name it only where it speaks of earlier times. "A similar failure in July 2023" names no
   * service: it is that of the main event. A second main event is one only if it is about something
   * else.
   */
  private Optional<Subject> subject(
      Episode episode, CountryCatalog country, Optional<Subject> main, List<Line> all) {
    if (episode.role() == Role.MAIN && main.isEmpty()) {
      return Subject.of(all, country, models);
    }
    Optional<Subject> own = Subject.of(episode.lines(), country, models).filter(Subject::specific);
    return episode.role() == Role.BACKGROUND
        ? own.or(() -> main)
        : own.filter(other -> !other.service().key().equals(main.get().service().key()));
  }

  private static void undated(
      Article article, List<Observation> observations, List<Problem> problems) {
    observations.stream()
        .filter(observation -> observation.start() != null && !observation.start().resolved())
        .findFirst()
        .map(observation -> observation.start().text())
        .map(words -> "\"" + words + "\" has no publication date to be told from")
        .map(message -> Problem.of(ProblemType.UNDATED, message).in(article.id()))
        .ifPresent(problems::add);
  }
}
