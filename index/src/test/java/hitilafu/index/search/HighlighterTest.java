package hitilafu.index.search;

import static org.assertj.core.api.Assertions.assertThat;

import hitilafu.index.search.Marking.Mark;
import hitilafu.index.search.Snippet.Segment;
import hitilafu.index.terms.IncidentAnalyzer;
import hitilafu.index.terms.Word;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is spared while texts are read for snippets changes none of them. */
class HighlighterTest {
  private static final List<String> ENDINGS =
      List.of("", "s", "es", "ed", "ing", "er", "ly", "ies", "ness", "ation", "ity", "ian", "'s");

  private final Random random = new Random(3);

  /** Names that the JDK has, some of which stem to another first letter, and Swahili. */
  private static List<String> words() {
    Set<String> words = new TreeSet<>(List.of("mtandao", "ulikatika", "e-Citizen", "K.R.A.", "I"));
    words.addAll(List.of("siam", "holland", "filipino", "kampuchean", "Myanmar", "a", "m-pesa"));
    Stream<String> names =
        Stream.concat(
            Stream.of(Locale.getAvailableLocales())
                .map(locale -> locale.getDisplayName(Locale.ENGLISH)),
            Currency.getAvailableCurrencies().stream()
                .map(currency -> currency.getDisplayName(Locale.ENGLISH)));
    names.flatMap(name -> Stream.of(name.split("[ (),]+"))).forEach(words::add);
    words.removeIf(word -> terms(word).isEmpty());
    return List.copyOf(words);
  }

  @Test
  void everyWordThatIsAskedForIsMarkedAsIfAllWereStemmed() {
    List<String> words = words();
    assertThat(words).hasSizeGreaterThan(500);
    for (String word : words) {
      for (String ending : ENDINGS) {
        String text = "It was %s%s, they said.".formatted(word, ending);
        Marking marking = Marking.of(terms(word), Set.of());
        Marking plain = plain(marking);
        assertThat(marking.marks(text)).as(text).isEqualTo(plain.marks(text));
      }
      assertThat(Marking.of(terms(word), Set.of()).marks(word)).as(word).isNotEmpty();
    }
    assertThat(Marking.of(terms("burma"), Set.of()).marks("down in Myanmar")).hasSize(1);
  }

  @Test
  void snippetsAreTheBestOfAllSentences() {
    List<String> words = words().subList(0, 60);
    for (int round = 0; round < 300; round++) {
      List<String> sentences =
          IntStream.range(0, random.nextInt(15)).mapToObj(i -> some(words, 12)).toList();
      Marking marking = asked(words);
      String title = some(words, 5);
      assertThat(new Highlighter(marking).snippets(title, sentences))
          .isEqualTo(plainly(plain(marking), title, sentences));
    }
  }

  private Marking asked(List<String> words) {
    Set<String> terms = new HashSet<>();
    Set<List<String>> runs = new HashSet<>();
    for (int i = 0; i <= random.nextInt(3); i++) {
      terms.addAll(terms(some(words, 1)));
    }
    if (random.nextBoolean()) {
      runs.add(
          Word.list(IncidentAnalyzer.OF_QUESTIONS, some(words, 2)).stream()
              .map(Word::term)
              .toList());
    }
    return Marking.of(terms, runs);
  }

  private String some(List<String> words, int most) {
    return IntStream.rangeClosed(0, random.nextInt(most))
        .mapToObj(
            i ->
                words.get(random.nextInt(words.size()))
                    + ENDINGS.get(random.nextInt(ENDINGS.size())))
        .collect(Collectors.joining(" "));
  }

  private static Set<String> terms(String word) {
    return Word.list(IncidentAnalyzer.OF_QUESTIONS, word).stream()
        .flatMap(read -> read.terms().stream())
        .collect(Collectors.toSet());
  }

  private static Marking plain(Marking marking) {
    return new Marking(marking.terms(), marking.runs(), IncidentAnalyzer.OF_TEXTS);
  }

  private static List<Snippet> plainly(Marking marking, String title, List<String> sentences) {
    List<Snippet> snippets = new ArrayList<>();
    if (!marking.marks(title).isEmpty()) {
      snippets.add(snippet("title", title, marking));
    }
    sentences.stream()
        .filter(sentence -> !marking.marks(sentence).isEmpty())
        .sorted(Comparator.comparingLong((String s) -> found(marking, s)).reversed())
        .limit(3)
        .forEach(sentence -> snippets.add(snippet("evidence", sentence, marking)));
    return snippets;
  }

  private static long found(Marking marking, String sentence) {
    return marking.marks(sentence).stream().map(Mark::what).distinct().count();
  }

  private static Snippet snippet(String field, String text, Marking marking) {
    List<Segment> segments = new ArrayList<>();
    int done = 0;
    for (Mark mark : marking.marks(text)) {
      segments.add(new Segment(text.substring(done, mark.start()), false));
      segments.add(new Segment(text.substring(mark.start(), mark.end()), true));
      done = mark.end();
    }
    segments.add(new Segment(text.substring(done), false));
    segments.removeIf(segment -> segment.text().isEmpty());
    return new Snippet(field, segments);
  }
}
