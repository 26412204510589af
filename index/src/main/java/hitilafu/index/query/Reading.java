package hitilafu.index.query;

import hitilafu.index.days.Written;
import hitilafu.index.names.Lexicon;
import hitilafu.index.names.Meaning;
import hitilafu.index.terms.IncidentAnalyzer;
import hitilafu.index.terms.Particles;
import hitilafu.index.terms.Word;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;

/**
 * Reads one request: cuts it into clauses, and these into days, names, and words; the longest name
 * first. A name is looked for under all its spellings, and as what it is filed under.
 */
final class Reading {
  /** What it is worth to be filed under what was asked for, beside the words of texts. */
  private static final float DAYS = 6;

  /** Other ways to say what was asked for that are looked for, over all parts. */
  private static final int MOST_PHRASES = 30;

  private final Dialect dialect;
  private final Everywhere everywhere;
  private final Constraints constraints;
  private final List<Part> words = new ArrayList<>();

  /** Days as they are meant, and as they may also be: words of a text. */
  private final List<Part> days = new ArrayList<>();

  private final List<Part> daysOrWords = new ArrayList<>();
  private final List<Part> particles = new ArrayList<>();
  private final List<Part> phrases = new ArrayList<>();
  private int room = Question.MOST_TERMS;
  private int roomForPhrases = MOST_PHRASES;

  Reading(Dialect dialect) {
    this.dialect = dialect;
    this.everywhere = new Everywhere(dialect.texts());
    this.constraints = new Constraints(dialect);
  }

  Question read(SearchRequest request) {
    request.filters().forEach(this::filter);
    for (Clause clause : QueryScanner.scan(request.query())) {
      take(clause);
      if (room < 0) {
        throw QueryProblem.at(
            clause.position(),
            "More than %d words; leave some out.".formatted(Question.MOST_TERMS));
      }
    }
    boolean onlyDays = words.isEmpty() && phrases.isEmpty() && !days.isEmpty();
    if (onlyDays) {
      return new Question(List.of(), List.of(alternatives(days)), constraints.clauses(false));
    }
    boolean onlyParticles = words.isEmpty() && phrases.isEmpty();
    List<Part> asked = onlyParticles ? particles : words;
    asked.addAll(daysOrWords);
    boolean alone = asked.isEmpty() && phrases.isEmpty();
    return new Question(asked, phrases, constraints.clauses(alone));
  }

  /** Several periods by themselves are alternatives, as several values of a field are. */
  private static Part alternatives(List<Part> days) {
    return new Part(
        days.getFirst().position(),
        days.stream().map(Part::text).collect(Collectors.joining(", ")),
        days.stream().map(Part::understood).collect(Collectors.joining(", or ")),
        Set.of(),
        Set.of(),
        days.stream().flatMap(part -> part.options().stream()).toList());
  }

  private void filter(String field, String value) {
    try {
      constraints.add(new Clause.Constraint(0, field, value, false));
    } catch (QueryProblem problem) {
      throw QueryProblem.beside(problem.getMessage());
    }
  }

  private void take(Clause clause) {
    switch (clause) {
      case Clause.Words run -> takeWords(run.position(), run.text());
      case Clause.Phrase phrase -> takePhrase(phrase);
      case Clause.Constraint constraint -> {
        constraints.add(constraint);
        room--;
      }
    }
  }

  private void takePhrase(Clause.Phrase phrase) {
    List<Word> read = Word.list(IncidentAnalyzer.OF_QUESTIONS, phrase.text());
    room -= read.size();
    if (!read.isEmpty() && room >= 0) {
      Part part =
          new Part(
              phrase.position(),
              phrase.text(),
              null,
              read.size() == 1 ? Set.copyOf(read.getFirst().terms()) : Set.of(),
              read.size() == 1 ? Set.of() : Set.of(terms(read)),
              everywhere.phrase(read));
      if (phrase.excluded()) {
        constraints.exclude(part.query());
        excludeNamed(read);
      } else {
        phrases.add(part);
      }
    }
  }

  /** Whatever else the name is filed under; a common word is excluded as a word only. */
  private void excludeNamed(List<Word> read) {
    Lexicon.Found found = dialect.lexicon().find(read, 0);
    if (found != null && found.to() == read.size() && !found.meaning().common()) {
      found.meaning().values().stream()
          .flatMap(value -> dialect.filed(value, false))
          .forEach(option -> constraints.exclude(option.query()));
    }
  }

  private void takeWords(int position, String text) {
    List<Word> read = Word.list(IncidentAnalyzer.OF_QUESTIONS, text);
    room -= read.size();
    if (room < 0) {
      return;
    }
    Iterator<Written> days = dialect.days().find(text).iterator();
    Written next = days.hasNext() ? days.next() : null;
    int from = 0;
    while (from < read.size()) {
      while (next != null && read.get(from).start() >= next.end()) {
        next = days.hasNext() ? days.next() : null;
      }
      int to =
          next != null && read.get(from).start() >= next.start()
              ? takeDays(position, text, read, from, next)
              : takeName(position, text, read, from, next);
      from = to;
    }
  }

  private int takeDays(int position, String text, List<Word> read, int from, Written written) {
    int to = from;
    while (to < read.size() && read.get(to).start() < written.end()) {
      to++;
    }
    List<Word> said = read.subList(from, to);
    Option touching =
        new Option(
            "days",
            new BoostQuery(
                new ConstantScoreQuery(Constraints.touching(dialect, written.days())), DAYS));
    days.add(part(position, text, written, Set.of(), List.of(touching)));
    Stream<Option> asSaid = written.relative() ? Stream.empty() : everywhere.name(said);
    daysOrWords.add(
        part(
            position,
            text,
            written,
            Set.of(terms(said)),
            Stream.concat(Stream.of(touching), asSaid).toList()));
    return to;
  }

  private static Part part(
      int position, String text, Written days, Set<List<String>> runs, List<Option> options) {
    return new Part(
        position + days.start(),
        text.substring(days.start(), days.end()),
        days.days().text(),
        Set.of(),
        runs,
        options);
  }

  /** Takes the longest name that begins here and is over before the next days, or one word. */
  private int takeName(int position, String text, List<Word> read, int from, Written next) {
    List<Word> before =
        next == null ? read : read.stream().filter(w -> w.end() <= next.start()).toList();
    Lexicon.Found found = dialect.lexicon().find(before.size() > from ? before : read, from);
    int to = found == null ? from + 1 : found.to();
    List<Word> run = read.subList(from, to);
    int start = run.getFirst().start();
    String said = text.substring(start, run.getLast().end());
    Part part =
        found == null
            ? plain(position + start, said, run.getFirst())
            : named(position + start, said, run, found.meaning());
    (found == null && Particles.drop(run).isEmpty() ? particles : words).add(part);
    return to;
  }

  private Part plain(int position, String said, Word word) {
    return new Part(
        position, said, null, Set.copyOf(word.terms()), Set.of(), everywhere.word(word, Set.of()));
  }

  private Part named(int position, String said, List<Word> run, Meaning meaning) {
    Stream<Option> asSaid =
        run.size() == 1
            ? everywhere.word(run.getFirst(), meaning.words()).stream()
            : Stream.concat(everywhere.name(run), everywhere.inOneWord(meaning));
    Stream<Option> otherwise =
        meaning.phrases().stream().limit(takePhrases(meaning)).flatMap(everywhere::otherwise);
    Stream<Option> filed =
        meaning.values().stream().flatMap(value -> dialect.filed(value, meaning.common()));
    Set<String> terms = new HashSet<>(meaning.words());
    Set<List<String>> runs = new HashSet<>(meaning.phrases());
    if (run.size() == 1) {
      terms.addAll(run.getFirst().terms());
    } else {
      runs.add(terms(run));
    }
    return new Part(
        position,
        said,
        understood(meaning),
        terms,
        runs,
        Stream.of(filed, asSaid, otherwise).flatMap(s -> s).toList(),
        run.size() == 1 ? List.of() : pieces(position, said, run));
  }

  /** Each word of a name by itself. */
  private List<Part> pieces(int position, String said, List<Word> run) {
    int start = run.getFirst().start();
    return Particles.drop(run).stream()
        .map(
            word ->
                plain(
                    position + word.start() - start,
                    said.substring(word.start() - start, word.end() - start),
                    word))
        .toList();
  }

  /** How many of its phrases are looked for: a question has room for some. */
  private int takePhrases(Meaning meaning) {
    int taken = Math.min(roomForPhrases, meaning.phrases().size());
    roomForPhrases -= taken;
    return taken;
  }

  private static List<String> terms(List<Word> run) {
    return run.stream().map(Word::term).toList();
  }

  private static String understood(Meaning meaning) {
    String values =
        meaning.values().stream()
            .map(value -> value.field().field() + ":" + value.key())
            .collect(Collectors.joining(" "));
    return values.isEmpty() ? null : values;
  }
}
