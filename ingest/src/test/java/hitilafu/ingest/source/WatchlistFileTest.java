package hitilafu.ingest.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchlistFileTest {
  @TempDir Path folder;

  @Test
  void aFileSaysWhatIsWatchedAndHowPolitely() {
    Watchlist list =
        TestKinds.parse(
            """
            contact: https://example.org/crawler
            delay: 500ms
            perHost: 2
            concurrency: 4
            allow: [127.0.0.0/8, "::1/128"]
            sources:
              - name: first
                kind: feed
                url: https://a.example/feed
              - name: second
                kind: page
                url: http://b.example/news?all=1
                enabled: false
                unverified: true
                country: KE
                every: 2h
                include: /news/
                exclude: \\.pdf$
                note: anything
                articles: h2 a
            """);

    assertThat(list.contact()).isEqualTo("https://example.org/crawler");
    assertThat(list.delay()).isEqualTo(Duration.ofMillis(500));
    assertThat(list.perHost()).isEqualTo(2);
    assertThat(list.concurrency()).isEqualTo(4);
    assertThat(list.allow()).containsExactly("127.0.0.0/8", "::1/128");
    assertThat(list.sources()).extracting(Source::name).containsExactly("first", "second");
    Source second = list.sources().get(1);
    assertThat(second.at()).isEqualTo("http://b.example/news?all=1");
    assertThat(second.enabled()).isFalse();
    assertThat(second.unverified()).isTrue();
    assertThat(second.country()).isEqualTo("KE");
    assertThat(second.every()).isEqualTo(Duration.ofHours(2));
    assertThat(second.settings()).isEqualTo(Map.of("articles", "h2 a"));
    assertThat(second.wants("http://b.example/news/1")).isTrue();
    assertThat(second.wants("http://b.example/news/1.pdf")).isFalse();
  }

  @Test
  void whatIsNotSaidHasADefault() {
    Watchlist list =
        TestKinds.parse(
            """
            contact: desk@example.org
            sources:
              - {name: a, kind: feed, url: https://a.example/}
              - {name: b, kind: map, url: https://b.example/}
            """);

    assertThat(list.delay()).isEqualTo(Duration.ofSeconds(5));
    assertThat(list.perHost()).isEqualTo(1);
    assertThat(list.concurrency()).isEqualTo(8);
    assertThat(list.allow()).isEmpty();
    Source source = list.sources().getFirst();
    assertThat(source.enabled()).isTrue();
    assertThat(source.unverified()).isFalse();
    assertThat(source.country()).isNull();
    assertThat(source.include()).isNull();
    assertThat(list.sources())
        .extracting(Source::every)
        .containsExactly(Duration.ofMinutes(15), Duration.ofHours(1));
  }

  @Test
  void wordsThatYamlTakesForSomethingElseStayWords() {
    Watchlist list =
        TestKinds.parse(
            """
            sources:
              - {name: 007, kind: feed, url: https://a.example/, country: NO, enabled: false}
            """);
    assertThat(list.sources().getFirst().name()).isEqualTo("007");
    assertThat(list.sources().getFirst().country()).isEqualTo("NO");
  }

  @Test
  void nobodyNeedsAContactWhoFetchesNothing() {
    Watchlist list =
        TestKinds.parse(
            """
            sources:
              - {name: a, kind: feed, url: https://a.example/, enabled: false}
              - {name: b, kind: folder, path: inbox}
            """);
    assertThat(list.contact()).isNull();
    assertThat(TestKinds.parse("sources: []").sources()).isEmpty();
  }

  @Test
  void aFoldersPathIsRelativeToTheFile() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("sources.yaml"),
            "\ufeffsources:\n"
                + "  - {name: in, kind: folder, path: inbox}\n"
                + "  - {name: abs, kind: folder, path: /srv/inbox}\n");

    List<Source> sources = WatchlistFile.read(file).sources();

    assertThat(sources.get(0).at()).isEqualTo(folder.toAbsolutePath().resolve("inbox").toString());
    assertThat(sources.get(1).at()).isEqualTo("/srv/inbox");
    assertThat(sources.get(0).every()).isEqualTo(Duration.ofMinutes(1));
  }

  @Test
  void bytesThatAreNoUtf8AndTooManyOfThemAreFaults() throws IOException {
    Path file = folder.resolve("sources.yaml");
    Files.write(file, "note: caf\u00e9".getBytes(StandardCharsets.ISO_8859_1));
    assertThat(TestKinds.faults(() -> WatchlistFile.read(file)))
        .containsExactly("sources.yaml line 1: file is no UTF-8; save it as UTF-8");

    Files.writeString(file, "#".repeat(YamlTree.MAX_CHARS + 1));
    assertThat(TestKinds.faults(() -> WatchlistFile.read(file)))
        .singleElement()
        .asString()
        .contains("longer than 1048576");
  }

  @Test
  void theSourcesThatComeWithTheProgramAreOffAndUntried() {
    Watchlist list = WatchlistFile.builtIn(TestKinds.ALL);

    assertThat(list.sources()).hasSizeBetween(15, 30);
    assertThat(list.sources()).noneMatch(Source::enabled).allMatch(Source::unverified);
    assertThat(list.sources()).extracting(Source::country).contains("KE", "NG", "ZA");
    assertThat(list.sources())
        .allSatisfy(
            source ->
                assertThat(source.name())
                    .startsWith(source.country().toLowerCase(Locale.ROOT) + "-"));
    assertThat(WatchlistFile.builtInText().lines().filter(line -> line.startsWith("    note: ")))
        .hasSize(list.sources().size());
  }

  @Test
  void theSourcesThatComeWithTheProgramNeedOnlyAContactAndASwitch() {
    String text =
        WatchlistFile.builtInText()
            .replace("# contact:", "contact:")
            .replace("enabled: false", "enabled: true");
    assertThat(TestKinds.parse(text).sources()).allMatch(Source::enabled);
  }
}
