package hitilafu.analytics.link;

import hitilafu.model.Article;
import hitilafu.model.Evidence;
import hitilafu.model.Observation;
import hitilafu.model.Quote;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What only texts about one event have in common: figures, names, runs of quoted words. Taken from
 * the sentences that an observation rests on.
 */
record Specifics(Set<String> figures, Set<String> names, Set<String> runs) {
  private static final Pattern FIGURE = Pattern.compile("\\d[\\d.,:]*\\d");
  private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");
  private static final Pattern NAME =
      Pattern.compile("(?<=[\\p{L}\\d,;:'’)] )\\p{Lu}[\\p{L}\\d-]{2,}");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\d]+");
  private static final Set<String> CALENDAR =
      Set.of(
          ("monday tuesday wednesday thursday friday saturday sunday january february march april"
                  + " may june july august september october november december jumatatu jumanne"
                  + " jumatano alhamisi ijumaa jumamosi jumapili the its this")
              .split(" "));
  private static final int RUN = 5;
  private static final int MOST = 60;

  private static final double FOR_A_RUN = 0.1;
  private static final double FOR_A_FIGURE = 0.08;
  private static final double FOR_A_NAME = 0.04;

  static Specifics of(Observation observation) {
    Specifics found = new Specifics(new TreeSet<>(), new TreeSet<>(), new TreeSet<>());
    observation.evidence().values().stream()
        .flatMap(passages -> passages.list().stream())
        .filter(evidence -> evidence.paragraph() != Article.TITLE)
        .map(Evidence::sentence)
        .distinct()
        .forEach(found::read);
    observation.quotes().stream().map(Quote::text).forEach(found::run);
    Stream.of(observation.service().name(), observation.operator())
        .filter(name -> name != null)
        .flatMap(name -> words(name).stream())
        .forEach(found.names::remove);
    return found;
  }

  private void read(String sentence) {
    for (Matcher m = FIGURE.matcher(sentence); m.find() && figures.size() < MOST; ) {
      if (!YEAR.matcher(m.group()).matches()) {
        figures.add(m.group().replaceAll("[.,:]", ""));
      }
    }
    for (Matcher m = NAME.matcher(sentence); m.find() && names.size() < MOST; ) {
      String name = m.group().toLowerCase(Locale.ROOT);
      if (!CALENDAR.contains(name)) {
        names.add(name);
      }
    }
    run(sentence);
  }

  /** Every run of so many words in a row. */
  private void run(String text) {
    String[] words = words(text).toArray(String[]::new);
    for (int i = 0; i + RUN <= words.length && runs.size() < 4 * MOST; i++) {
      runs.add(String.join(" ", Arrays.asList(words).subList(i, i + RUN)));
    }
  }

  private static List<String> words(String text) {
    return WORD.matcher(text.toLowerCase(Locale.ROOT)).results().map(r -> r.group()).toList();
  }

  /** How much two texts share, 0 to 1. */
  double shared(Specifics other) {
    double shared =
        FOR_A_RUN * common(runs, other.runs)
            + FOR_A_FIGURE * common(figures, other.figures)
            + FOR_A_NAME * common(names, other.names);
    return Math.min(1, shared);
  }

  private static long common(Set<String> a, Set<String> b) {
    return a.stream().filter(b::contains).count();
  }
}
