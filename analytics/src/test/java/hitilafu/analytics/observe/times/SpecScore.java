package hitilafu.analytics.observe.times;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How a tagger does on the cases of Recognizers-Text, by the type of the expression. */
final class SpecScore {
  private static final class Tally {
    private int all;
    private int found;
    private int past;
    private int any;

    @Override
    public String toString() {
      return String.format(
          "n=%4d  found %.3f  past value %.3f  any value %.3f",
          all, share(found), share(past), share(any));
    }

    private double share(int part) {
      return all == 0 ? 0 : part / (double) all;
    }
  }

  private final Map<String, Tally> tallies = new TreeMap<>();
  private final List<String> wrong = new ArrayList<>();
  private int cases;
  private int right;
  private int spurious;

  static SpecScore of(Tagger tagger, Path file) throws IOException {
    SpecScore score = new SpecScore();
    for (JsonNode node : new ObjectMapper().readTree(file.toFile())) {
      if (node.path("Context").has("ReferenceDateTime")) {
        score.add(tagger, node);
      }
    }
    return score;
  }

  private void add(Tagger tagger, JsonNode node) {
    String text = node.get("Input").asText();
    LocalDateTime told =
        LocalDateTime.parse(node.get("Context").get("ReferenceDateTime").asText().substring(0, 19));
    List<Tagged> found = tagger.read(text, told);
    List<Tagged> extra = new ArrayList<>(found);
    boolean all = true;
    for (JsonNode result : node.get("Results")) {
      Spec spec = Spec.of(result, told);
      List<Tagged> over = Tagged.overlapping(found, spec.start(), spec.end());
      extra.removeAll(over);
      if (!spec.type().matches("set|duration|timezone")) {
        all &= judge(spec, over, text, told);
      }
    }
    cases++;
    right += all && extra.isEmpty() ? 1 : 0;
    spurious += extra.size();
  }

  private boolean judge(Spec spec, List<Tagged> found, String text, LocalDateTime told) {
    String words = text.substring(spec.start(), Math.min(text.length(), spec.end()));
    String beyond = spec.beyond(words, told);
    // The half of the day is no matter of past or future: of a bare hour any value is right.
    int past = spec.type().startsWith("time") ? spec.values().size() : past(spec, told);
    boolean any = spec.meant(found, spec.values().size());
    boolean inPast = spec.meant(found, past);
    for (String key :
        List.of(
            "all",
            beyond == null ? "meant" : "not meant",
            beyond == null ? spec.type() : "- " + beyond)) {
      Tally tally = tallies.computeIfAbsent(key, k -> new Tally());
      tally.all++;
      tally.found += found.isEmpty() ? 0 : 1;
      tally.past += inPast ? 1 : 0;
      tally.any += any ? 1 : 0;
    }
    if (beyond == null && !any) {
      wrong.add(
          spec.type()
              + " | "
              + words
              + " | "
              + text
              + " | "
              + told
              + " | "
              + found.stream().map(Tagged::timex).toList());
    }
    return any;
  }

  /** How many of the values, which stand in the order of time, lie behind; one at least. */
  private static int past(Spec spec, LocalDateTime told) {
    long behind =
        spec.values().stream().filter(v -> v.from() != null && !v.from().isAfter(told)).count();
    return Math.max(1, (int) behind);
  }

  void print() {
    System.out.printf(
        "cases right: %.3f  n=%d; expressions where none is expected: %d%n",
        right / (double) cases, cases, spurious);
    tallies.forEach((type, tally) -> System.out.printf("  %-48s %s%n", type, tally));
    if (Boolean.getBoolean("wrong")) {
      wrong.forEach(System.out::println);
    }
  }
}
