package hitilafu.analytics.observe;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import hitilafu.model.Article;
import hitilafu.model.ArticleKind;
import hitilafu.model.Catalog;
import hitilafu.model.CountryCatalog;
import hitilafu.model.Json;
import hitilafu.model.Moment;
import hitilafu.model.Observation;
import hitilafu.model.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * From when to when each incident of a real status page hit its users, read from its title and
 * updates, each with the time that the page prints, against what others parsed from the last of
 * them; beside it the times at which the page has it begin and end. Pages print the last update
 * first, feeds may not. {@code -Dwindows=FILE}, and {@code -Dwrong=true} for the misses.
 */
@Tag("conformance")
class WindowsConformanceTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final double RIGHT = 0.95;
  private static final DateTimeFormatter PRINTED =
      DateTimeFormatter.ofPattern("MMM d, uuuu - HH:mm 'UTC'", Locale.ROOT)
          .withZone(ZoneOffset.UTC);

  /** What was read, or what the page says, beside the truth; null if no window was read. */
  private record Pair(Interval told, Interval truth) {
    double overlap() {
      return told == null ? 0 : told.overlap(truth);
    }
  }

  @Test
  void windowsAreThoseOfTheText() throws IOException {
    Path catalog = Path.of("..", "bench", "catalogs", "github.yaml");
    CountryCatalog github = Json.readYaml(Files.readString(catalog), CountryCatalog.class);
    Observer observer = new Observer(new Catalog(List.of(github)));
    List<Pair> page = new ArrayList<>();
    List<Pair> lastFirst = new ArrayList<>();
    List<Pair> firstFirst = new ArrayList<>();
    for (String line : Files.readAllLines(Path.of(System.getProperty("windows")))) {
      JsonNode incident = MAPPER.readTree(line);
      if (incident.hasNonNull("impact_window")) {
        Interval truth = interval(incident.get("impact_window"), "start_at", "end_at");
        List<String> updates = updates(incident);
        page.add(new Pair(interval(incident, "started_at", "resolved_at"), truth));
        firstFirst.add(read(observer, incident, updates, truth));
        lastFirst.add(read(observer, incident, updates.reversed(), truth));
      }
    }
    print("the page's own", page);
    print("first update first", firstFirst);
    print("last update first", lastFirst);

    assertThat(median(lastFirst, Pair::overlap)).isGreaterThanOrEqualTo(0.80);
    assertThat(median(firstFirst, Pair::overlap)).isGreaterThanOrEqualTo(0.80);
  }

  private static Pair read(
      Observer observer, JsonNode incident, List<String> updates, Interval truth) {
    Observation main = main(observer, article(incident, updates));
    Pair pair = new Pair(window(main), truth);
    if (Boolean.getBoolean("wrong") && pair.overlap() < RIGHT) {
      System.out.printf(
          "%.2f | %s | %s | %s | %s | %s%n",
          pair.overlap(),
          incident.get("title").asText(),
          pair.truth(),
          main == null ? null : main.start(),
          main == null ? null : main.end(),
          incident.get("impact_window").get("context").asText());
    }
    return pair;
  }

  private static Observation main(Observer observer, Article article) {
    return observer.observe(article).observations().stream()
        .filter(observation -> observation.role() == Role.MAIN)
        .findFirst()
        .orElse(null);
  }

  private static Interval window(Observation main) {
    return Optional.ofNullable(main)
        .filter(o -> fine(o.start()) && fine(o.end()))
        .map(o -> new Interval(o.start().middle(), o.end().middle()))
        .orElse(null);
  }

  private static boolean fine(Moment moment) {
    return moment != null && moment.fine();
  }

  private static Interval interval(JsonNode node, String start, String end) {
    return new Interval(
        Instant.parse(node.get(start).asText()), Instant.parse(node.get(end).asText()));
  }

  /** Each update with its time below it, the first one first. */
  private static List<String> updates(JsonNode incident) {
    List<String> updates = new ArrayList<>();
    for (JsonNode update : incident.get("updates")) {
      String message = update.get("message").asText().replaceAll("\\s+", " ");
      String time = PRINTED.format(Instant.parse(update.get("at").asText()));
      updates.add(update.get("status").asText() + " - " + message + "\n\n" + time);
    }
    return updates;
  }

  private static Article article(JsonNode incident, List<String> updates) {
    return Texts.article(
        ArticleKind.STATUS_UPDATE,
        "en",
        last(incident.get("updates")).substring(0, 10),
        incident.get("title").asText(),
        updates.toArray(String[]::new));
  }

  private static String last(JsonNode updates) {
    return updates.get(updates.size() - 1).get("at").asText();
  }

  private static void print(String what, List<Pair> pairs) {
    List<Pair> told = pairs.stream().filter(pair -> pair.told() != null).toList();
    System.out.printf(
        "%-18s n=%d of %d  IoU: median %.3f  mean %.3f  minutes off: begin %.1f  end %.1f%n",
        what,
        told.size(),
        pairs.size(),
        median(pairs, Pair::overlap),
        pairs.stream().mapToDouble(Pair::overlap).average().orElse(0),
        median(told, pair -> off(pair.told().from(), pair.truth().from())),
        median(told, pair -> off(pair.told().to(), pair.truth().to())));
  }

  private static double off(Instant told, Instant truth) {
    return Math.abs(Interval.minutes(truth, told));
  }

  private static double median(List<Pair> pairs, ToDoubleFunction<Pair> figure) {
    double[] sorted = pairs.stream().mapToDouble(figure).sorted().toArray();
    int n = sorted.length;
    return n == 0 ? Double.NaN : (sorted[(n - 1) / 2] + sorted[n / 2]) / 2;
  }
}
