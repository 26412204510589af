package hitilafu.analytics.observe;

import hitilafu.model.Article;
import hitilafu.model.ArticleKind;
import hitilafu.model.Catalog;
import hitilafu.model.CountryCatalog;
import hitilafu.model.Observation;
import hitilafu.model.Problem;
import hitilafu.model.ProblemType;
import hitilafu.model.Role;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Reads articles: which service failed, when, why, for whom, who says so. Thread-safe; the same
 * article and catalog always give the same reading. It never throws for what an article holds.
 */
public final class Observer {
  /** Characters of a text that are read; what lies beyond is ignored and said so. */
  public static final int MOST_CHARACTERS = 200_000;

  private static final Set<String> LANGUAGES = Set.of("en", "sw");

  private final Names names;
  private final CountryReader countries;

  public Observer(Catalog catalog) {
    this.names = new Names(catalog);
    this.countries = new CountryReader(catalog);
  }

  /** What the article claims; nothing if it is about no event. */
  public Reading observe(Article article) {
    if (article.kind() == ArticleKind.NOT_AN_ARTICLE) {
      return new Reading(List.of(), List.of(), List.of());
    }
    if (article.language() != null && !LANGUAGES.contains(article.language())) {
      String message = "language " + article.language() + " is not read";
      Problem problem = Problem.of(ProblemType.UNSUPPORTED_LANGUAGE, message).in(article.id());
      return new Reading(List.of(), List.of(), List.of(problem));
    }
    List<Problem> problems = new ArrayList<>();
    List<String> head = head(article, problems);
    List<Sentence> sentences = Boilerplate.drop(SentenceSplitter.split(head));
    List<List<Mention>> mentions = sentences.stream().map(names::in).toList();
    Optional<CountryCatalog> country = countries.read(sentences, mentions);
    Anchor anchor =
        Anchor.of(article, country.<ZoneId>map(c -> ZoneId.of(c.zone())).orElse(ZoneOffset.UTC));
    List<Line> lines = lines(sentences, mentions, anchor);
    List<Observation> observations = observations(article, anchor, country.orElse(null), lines);
    undated(article, observations, problems);
    List<TimeExpression> times = lines.stream().flatMap(line -> line.times().stream()).toList();
    return new Reading(observations, times, problems);
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

  private static List<Line> lines(
      List<Sentence> sentences, List<List<Mention>> mentions, Anchor anchor) {
    TimeReader times = new TimeReader(anchor);
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      Sentence sentence = sentences.get(i);
      lines.add(
          new Line(
              sentence,
              mentions.get(i),
              times.read(sentence),
              FailureReader.read(sentence, mentions.get(i)).orElse(null),
              RestoredReader.read(sentence).orElse(null),
              PlannedReader.read(sentence).orElse(null)));
    }
    return lines;
  }

  private static List<Observation> observations(
      Article article, Anchor anchor, CountryCatalog country, List<Line> lines) {
    List<Observation> observations = new ArrayList<>();
    Optional<Subject> main = Optional.empty();
    for (Episode episode : RoleReader.sort(lines, anchor)) {
      Optional<Gate.Verdict> verdict = Gate.judge(episode);
      Optional<Subject> subject = verdict.flatMap(v -> Subject.of(episode.lines(), country));
      if (episode.role() == Role.MAIN) {
        main = subject;
      } else {
        // "A similar failure in July 2023" names no service: it is that of the main event.
        subject = subject.filter(Subject::specific).or(mainIfJudged(verdict, main));
      }
      if (verdict.isPresent() && subject.isPresent()) {
        observations.add(
            new Claims(article, anchor, country)
                .observe(observations.size(), episode, verdict.get(), subject.get()));
      }
    }
    return observations;
  }

  private static Supplier<Optional<Subject>> mainIfJudged(
      Optional<Gate.Verdict> verdict, Optional<Subject> main) {
    return () -> verdict.isPresent() ? main : Optional.empty();
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
