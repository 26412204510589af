package hitilafu.analytics.observe;

import hitilafu.analytics.observe.Fit.Example;
import hitilafu.analytics.observe.facts.Reason;
import hitilafu.analytics.observe.facts.Standing;
import hitilafu.analytics.observe.facts.State;
import hitilafu.analytics.observe.learned.LinearModel;
import hitilafu.analytics.observe.learned.Sense;
import hitilafu.analytics.observe.lines.Boilerplate;
import hitilafu.analytics.observe.lines.Choice;
import hitilafu.analytics.observe.lines.Line;
import hitilafu.analytics.observe.lines.RestoredReader;
import hitilafu.analytics.observe.lines.TimeRole;
import hitilafu.analytics.observe.names.CountryReader;
import hitilafu.analytics.observe.names.Names;
import hitilafu.analytics.observe.subject.ServiceCandidates;
import hitilafu.analytics.observe.text.Sentence;
import hitilafu.analytics.observe.text.SentenceSplitter;
import hitilafu.analytics.observe.text.Signs;
import hitilafu.model.Catalog;
import hitilafu.model.CauseDetail;
import hitilafu.model.CountryCatalog;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Teaches the {@link Models} from the corpus. What builds on another model's answers learns from
 * answers to texts that the other has not seen, as it will meet them.
 */
final class Lessons {
  private static final int FOLDS = 6;
  private static final int HEAD = 3;
  private static final Fit<Sense> SENSES = new Fit<>(Sense.class, 30, 2);
  private static final Map<Character, Sense> LETTERS =
      Map.of('F', Sense.FAILURE, 'R', Sense.RETURN, 'P', Sense.PLAN, 'B', Sense.EARLIER);

  /** A labelled sentence, and the incident or block of sentences that it belongs to. */
  private record Taught(String group, Example<Sense> example) {}

  /** The tables of the models, by the names of their files. */
  record Tables(
      List<String> senses,
      List<String> genres,
      List<String> services,
      List<String> operators,
      List<String> agencies,
      FactLessons.Tables facts) {
    Models models() {
      return new Models(
          LinearModel.parse(Sense.class, senses),
          LinearModel.parse(Genre.class, genres),
          LinearModel.parse(Choice.class, services),
          LinearModel.parse(Choice.class, operators),
          LinearModel.parse(Choice.class, agencies),
          LinearModel.parse(TimeRole.class, facts.times()),
          LinearModel.parse(Choice.class, facts.windows()),
          LinearModel.parse(Choice.class, facts.durations()),
          LinearModel.parse(Choice.class, facts.counts()),
          LinearModel.parse(Reason.class, facts.reasons()),
          LinearModel.parse(CauseDetail.class, facts.mechanisms()),
          LinearModel.parse(State.class, facts.states()),
          LinearModel.parse(Standing.class, facts.standings()),
          LinearModel.parse(Choice.class, facts.workarounds()));
    }
  }

  private final Names names;
  private final CountryReader countries;
  private final Verdicts verdicts;
  private final List<Taught> sentences;
  private final Map<String, List<Sentence>> split = new HashMap<>();

  Lessons(Catalog catalog) {
    names = new Names(catalog.countries());
    countries = new CountryReader(catalog);
    verdicts = new Verdicts(names);
    sentences = sentences();
  }

  /** Learns from these reports, and from the sentences of the groups that may be used. */
  Tables learn(List<Report> reports, Predicate<String> group) {
    List<Taught> taught =
        Stream.concat(sentences.stream(), headlines(reports))
            .filter(t -> group.test(t.group()))
            .toList();
    List<Facts> facts = Facts.all().stream().filter(f -> group.test(f.report().group())).toList();
    List<Report> texts =
        Stream.concat(reports.stream(), facts.stream().map(Facts::report)).distinct().toList();
    Map<Report, Seen> seen = seen(texts, taught);
    List<Seen> all = reports.stream().map(seen::get).toList();
    List<String> services = new Fit<>(Choice.class, 3, 3).table(services(all));
    Bodied bodied = new Bodied(verdicts, LinearModel.parse(Choice.class, services));
    return new Tables(
        SENSES.table(taught.stream().map(Taught::example).toList()),
        new Fit<>(Genre.class, 2, 6).table(genres(all)),
        services,
        new Fit<>(Choice.class, 3, 3).table(bodied.operators(all)),
        new Fit<>(Choice.class, 3, 3).table(bodied.agencies(all)),
        new FactLessons(facts, seen).tables());
  }

  /** Each report as it looks to a model that has learned nothing from its incident. */
  private Map<Report, Seen> seen(List<Report> reports, List<Taught> taught) {
    Map<Report, Seen> seen = new HashMap<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      int left = fold;
      List<Example<Sense>> others =
          taught.stream().filter(t -> foldOf(t.group()) != left).map(Taught::example).toList();
      LinearModel<Sense> senses = SENSES.model(others);
      reports.stream()
          .filter(report -> foldOf(report.group()) == left)
          .forEach(report -> seen.put(report, see(report, senses)));
    }
    return seen;
  }

  /** Each of these as it looks to a model that has learned nothing from its incident. */
  Map<Report, Seen> seenForFacts(List<Report> reports) {
    return seen(reports, sentences);
  }

  static int foldOf(String group) {
    return Math.floorMod(group.hashCode(), FOLDS);
  }

  /** A report as its readers see it. */
  record Seen(Report report, List<Line> lines, CountryCatalog country) {
    Genre genre() {
      return switch (report.kind()) {
        case "outage" -> Genre.OUTAGE;
        case "maintenance" -> Genre.MAINTENANCE;
        case "followup" -> Genre.FOLLOWUP;
        default -> Genre.NONE;
      };
    }

    boolean outage() {
      return report.is("outage");
    }
  }

  Seen see(Report report, LinearModel<Sense> senses) {
    List<Sentence> own =
        split.computeIfAbsent(
            report.id(),
            id -> Boilerplate.drop(SentenceSplitter.split(report.article().paragraphs())));
    CountryReader.Placed placed = countries.read(null, own);
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < own.size(); i++) {
      Sentence sentence = own.get(i);
      Signs signs = Signs.in(sentence.tokens());
      lines.add(Line.of(sentence, signs, placed.mentions().get(i), senses));
    }
    return new Seen(report, lines, placed.country());
  }

  /** Each text, and what a feed or a post would give of it: its head alone. */
  static List<Example<Genre>> genres(List<Seen> all) {
    List<Example<Genre>> examples = new ArrayList<>();
    for (Seen seen : all) {
      examples.add(new Example<>(GenreFeatures.of(seen.lines()), Set.of(seen.genre())));
      List<Line> head = seen.lines().subList(0, Math.min(HEAD, seen.lines().size()));
      boolean telling =
          !seen.outage() || head.stream().anyMatch(line -> line.odds().yes(Sense.FAILURE));
      if (telling && head.size() < seen.lines().size()) {
        examples.add(new Example<>(GenreFeatures.of(head), Set.of(seen.genre())));
      }
    }
    return examples;
  }

  List<Example<Choice>> services(List<Seen> all) {
    List<Example<Choice>> examples = new ArrayList<>();
    for (Seen seen : all) {
      String right = seen.report().service();
      if (seen.outage() && right != null) {
        for (var candidate : ServiceCandidates.of(seen.lines(), seen.country())) {
          boolean same = verdicts.service(candidate.value().ref(), right, seen.country());
          examples.add(new Example<>(candidate.features(), same ? Set.of(Choice.RIGHT) : Set.of()));
        }
      }
    }
    return examples;
  }

  /** The headlines of the short documents: they say what the whole document is. */
  private Stream<Taught> headlines(List<Report> reports) {
    return reports.stream()
        .filter(report -> report.whole() == report.label())
        .map(
            report -> {
              String title = report.article().paragraphs().getFirst();
              Sentence sentence = new Sentence(0, 0, title.length(), title);
              Signs signs = Signs.in(sentence.tokens());
              boolean back = RestoredReader.read(sentence, signs).isPresent();
              Set<Sense> senses =
                  switch (report.kind()) {
                    case "outage" -> Set.of(back ? Sense.RETURN : Sense.FAILURE);
                    case "maintenance" -> Set.of(Sense.PLAN);
                    default -> Set.of();
                  };
              return new Taught(report.group(), example(sentence, senses));
            });
  }

  private List<Taught> sentences() {
    try (Stream<Path> files = Files.list(Report.CORPUS.resolve("sentences"))) {
      return files.sorted().flatMap(this::sentences).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Stream<Taught> sentences(Path file) {
    try {
      return Files.readAllLines(file).stream().map(line -> taught(line.split("\t")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Taught taught(String[] cells) {
    int paragraph = cells[3].equals("title") ? 0 : 1;
    Sentence sentence = new Sentence(paragraph, 0, cells[4].length(), cells[4]);
    Set<Sense> senses = EnumSet.noneOf(Sense.class);
    cells[0].chars().filter(c -> c != 'N').forEach(c -> senses.add(LETTERS.get((char) c)));
    return new Taught(cells[2], example(sentence, senses));
  }

  private Example<Sense> example(Sentence sentence, Set<Sense> senses) {
    Signs signs = Signs.in(sentence.tokens());
    return new Example<>(Line.features(sentence, signs, names.in(sentence.tokens())), senses);
  }
}
