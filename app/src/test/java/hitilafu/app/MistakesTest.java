package hitilafu.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A user's mistake gets one line that says what to do, and an exit code that says whose it was. */
class MistakesTest {
  @TempDir private Path folder;

  @Test
  void aPathThatDoesNotExistLeavesNoTrace() {
    TestHome home = new TestHome(folder.resolve("home"));

    assertMistake(home.call("import", "nowhere.html"), 2, "nowhere.html does not exist");
    assertThat(home.root()).doesNotExist();
  }

  @Test
  void aTimeThatIsNone() {
    TestHome home = new TestHome(folder);

    assertMistake(
        home.call("import", "../samples/README.md", "--published", "Friday"), 2, "2025-01-03");
    assertMistake(
        home.call("import", "../samples/README.md", "--captured-at", "now"), 2, "2025-01-03T15");
  }

  @Test
  void aQueryWithAFieldThatIsNone() {
    assertMistake(new TestHome(folder).call("search", "servce:kra"), 2, "servce");
    assertMistake(
        new TestHome(folder).call("search", "--articles", "service:kra"), 2, "publisher, language");
  }

  @Test
  void anIncidentThatIsNotThere() {
    assertMistake(new TestHome(folder).call("incident", "0123"), 4, "no incident 0123");
  }

  @Test
  void aServiceThatIsNotKnown() {
    TestHome home = new TestHome(folder);

    assertMistake(home.call("service", "nosuch"), 4, "no service nosuch");
    assertMistake(home.call("service", "itax"), 4, "nothing is recorded of iTax");
    assertMistake(home.call("service", "mpesa"), 2, "give its id or its country");
    assertMistake(home.call("agency", "nosuch"), 4, "no organisation nosuch");
  }

  @Test
  void aPeriodThatIsNone() {
    TestHome home = new TestHome(folder);

    assertMistake(home.call("service", "itax", "--from", "2025-01-01"), 2, "give both --from and");
    assertMistake(
        home.call("service", "itax", "--from", "2025-01-02", "--to", "2025-01-01"),
        2,
        "--to 2025-01-01 is before --from 2025-01-02");
    assertMistake(
        home.call("agency", "KRA", "--from", "Jan", "--to", "Feb"), 2, "such as 2025-01-03");
  }

  @Test
  void anExportOfWhatIsNot() {
    TestHome home = new TestHome(folder);

    assertMistake(home.call("export", "incidents", "--service", "nosuch"), 4, "search for it");
    assertMistake(home.call("export", "impact", "--country", "Kenya"), 2, "such as KE");
    assertMistake(
        home.call("export", "impact", "--out", folder.resolve("nowhere/x").toString()),
        2,
        "nowhere (NoSuchFile)");
    assertMistake(
        home.call("export", "measures", "--from", "May", "--to", "June"), 2, "such as 2025-01-03");
  }

  @Test
  void aCatalogFileThatIsWrong() throws IOException {
    Path catalog = Files.createDirectories(folder.resolve("catalog"));
    Files.writeString(catalog.resolve("atlantis.yaml"), "country: AT\nname: Atlantis\nzone: Sea\n");

    Cli.Ended ended = new TestHome(folder).call("run");

    assertMistake(ended, 2, "atlantis.yaml");
  }

  @Test
  void linesToReadThatAreNoJsonAreAnsweredInTheirPlace() throws IOException {
    Path lines =
        Files.writeString(
            folder.resolve("lines.jsonl"),
            "\ufeff{\"id\":\"a\",\"text\":\"iTax was down on Friday, KRA said.\"}\nno JSON\n");

    Cli.Ended ended = Cli.call("read", "--jsonl", lines.toString());

    assertThat(ended.code()).isZero();
    assertThat(ended.out().lines()).hasSize(2);
    assertThat(ended.out().lines().toList().getFirst()).startsWith("{\"id\":\"a\"");
    assertThat(ended.out().lines().toList().getLast()).contains("not_json");
    assertMistake(Cli.call("read", "--jsonl", "nowhere.jsonl"), 2, "nowhere.jsonl");
  }

  @Test
  void aContactIsMissedOnlyByWhoeverAsksSomebody() throws IOException {
    Files.createDirectories(folder.resolve("inbox"));
    Files.writeString(
        folder.resolve("sources.yaml"),
        """
        sources:
          - {name: in, kind: folder, path: inbox}
          - {name: news, kind: feed, url: https://news.example/feed, enabled: false}
        """);
    TestHome home = new TestHome(folder);

    assertThat(home.ok("sources", "check")).contains("now: no documents", "not enabled");
    assertThat(home.ok("sources", "check", "news", "--offline")).contains("not enabled");
    assertMistake(home.call("sources", "check", "news"), 2, "names no contact");
  }

  @Test
  void aHomeThatHasNothingToIndexLeavesNoTrace() {
    TestHome home = new TestHome(folder.resolve("home"));

    assertMistake(home.call("reindex"), 2, "`hitilafu run`");
    assertThat(home.root()).doesNotExist();
  }

  @Test
  void emptyHomesAnswer() {
    TestHome home = new TestHome(folder);

    assertThat(home.ok("search", "payment")).contains("Incidents found: 0.");
    assertThat(home.ok("search", "--articles", "payment")).contains("Articles found: 0.");
    assertThat(home.export()).isEmpty();
  }

  private static void assertMistake(Cli.Ended ended, int code, String said) {
    assertThat(ended.err()).startsWith("hitilafu: ").contains(said).doesNotContain("\tat ");
    assertThat(ended.err().lines()).hasSize(1);
    assertThat(ended.code()).isEqualTo(code);
  }
}
