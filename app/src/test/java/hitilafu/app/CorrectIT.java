package hitilafu.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import hitilafu.model.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * An editor puts the record right: it shows at the next run, survives a replay, and can be undone.
 */
class CorrectIT {
  @TempDir private Path folder;
  private TestHome home;
  private String untouched;
  private int incidents;

  @BeforeEach
  void read() throws IOException {
    home = new TestHome(folder.resolve("home"));
    home.importSample(TestHome.sampleLines().subList(0, 24));
    home.ok("run");
    untouched = home.exportAll();
    incidents = (int) home.export().lines().count();
  }

  @Test
  void survivesAReplayAndLeavesNoTraceOnceUndone() throws IOException {
    List<String> ids = ids();
    String one = ids.get(0);
    correct(one, "--set", "start=2025-01-03T09:10", "--set", "cause=power");
    correct(one, "--merge", ids.get(1));
    correct(ids.get(2), "--not-an-incident");
    home.ok("run");
    String corrected = home.exportAll();
    assertThat(incident(one).get("start").get("text").asText()).isEqualTo("2025-01-03T09:10");
    assertThat(incident(one).get("review").get("amendments")).hasSize(3);
    assertThat(ids()).doesNotContain(ids.get(2)).hasSize(ids.size() - 2);
    assertThat(incident(ids.get(1))).isEqualTo(incident(one));
    assertThat(home.ok("incident", one)).contains("Put right", "the reports: ");
    assertThat(home.ok("search", "review:dismissed")).contains(ids.get(2));

    home.ok("run", "--replay");
    assertThat(home.exportAll()).isEqualTo(corrected);

    for (String correction : corrections()) {
      home.ok("correct", "--undo", correction, "--why", "a slip", "--by", "editor");
    }
    home.ok("run");
    assertThat(home.exportAll()).isEqualTo(untouched);
  }

  @Test
  void whatIsSplitOffIsAnIncidentOfItsOwn() throws IOException {
    JsonNode large = largest();
    String off = large.get("sources").get(1).get("id").asText();

    correct(large.get("incident").asText(), "--split", off);
    home.ok("run");

    assertThat(home.export().lines()).hasSize(incidents + 1);
    assertThat(home.call("incident", off).out()).contains("reviewed");
  }

  @Test
  void aLineThatIsNoCorrectionIsAProblemAndStopsNothing() throws IOException {
    correct(ids().get(0), "--reviewed");
    Files.writeString(
        home.root().resolve("corrections").resolve("zz.jsonl"), "{\"kind\":\"set\"}\n");

    assertThat(home.ok("run")).contains("New problems: 1");
    assertThat(incident(ids().get(0)).get("review").get("state").asText()).isEqualTo("reviewed");
  }

  @Test
  void mistakesGetALineThatSaysWhatToDo() throws IOException {
    String one = ids().get(0);

    assertThat(mistake(one, "--set", "start=friday")).contains("write 2025-01-03T09:10");
    assertThat(mistake(one, "--set", "colour=red")).contains("there are service, operator");
    assertThat(mistake(one, "--merge", one)).contains("one incident already");
    assertThat(mistake(one, "--split", "nothing")).contains("is no observation of incident");
    assertThat(mistake("nothing", "--reviewed")).contains("`hitilafu search`");
    assertThat(home.call("correct", one, "--clear", "start").err()).contains("say why");
    assertThat(home.call("correct", "--undo", "f00", "--why", "x").err()).contains("--list");
    assertThat(home.root().resolve("corrections")).doesNotExist();
  }

  @Test
  void theQueueBeginsWithWhatIsDoubtfulAndForgetsWhatWasReviewed() throws IOException {
    JsonNode queue = Json.mapper().readTree(home.ok("review", "--json"));
    String first = queue.get("incidents").get(0).get("incident").asText();
    assertThat(home.ok("review")).contains(first, "not reviewed", "To look at: ");

    correct(first, "--reviewed");
    home.ok("run");

    assertThat(home.ok("review")).doesNotContain(first);
  }

  private void correct(String... args) {
    home.ok(line(args));
  }

  private String mistake(String... args) {
    Cli.Ended ended = home.call(line(args));
    assertThat(ended.code()).isNotZero();
    assertThat(ended.err().strip().lines()).hasSize(1);
    return ended.err();
  }

  private static String[] line(String... args) {
    List<String> line = new ArrayList<>(List.of("correct"));
    line.addAll(List.of(args));
    line.addAll(List.of("--why", "it was so", "--by", "editor"));
    return line.toArray(String[]::new);
  }

  private List<String> corrections() throws IOException {
    List<String> ids = new ArrayList<>();
    Json.mapper()
        .readTree(home.ok("correct", "--list", "--json"))
        .forEach(correction -> ids.add(correction.get("id").asText()));
    return ids;
  }

  /** Of the incidents of one country. */
  private List<String> ids() throws IOException {
    List<String> ids = new ArrayList<>();
    for (String line : home.export().lines().toList()) {
      JsonNode incident = Json.mapper().readTree(line);
      if (incident.path("country").asText().equals("KE")) {
        ids.add(incident.get("incident").asText());
      }
    }
    return ids;
  }

  private JsonNode incident(String id) throws IOException {
    return Json.mapper().readTree(home.ok("incident", id, "--json"));
  }

  private JsonNode largest() throws IOException {
    JsonNode largest = null;
    for (String line : home.export().lines().toList()) {
      JsonNode incident = Json.mapper().readTree(line);
      if (largest == null || incident.get("sources").size() > largest.get("sources").size()) {
        largest = incident;
      }
    }
    return largest;
  }
}
