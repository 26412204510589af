package hitilafu.ingest.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WatchlistFaultTest {
  private static final String SOUND =
      """
      contact: desk@example.org
      sources:
        - name: a
          kind: feed
          url: https://a.example/feed
      """;

  @Test
  void allFaultsAreSaidAtOnceInTheOrderOfTheFile() {
    assertThat(
            TestKinds.faults(
                """
                contact: nobody
                delay: 5
                perHost: 0
                concurrency: many
                politeness: high
                allow: everything
                sources:
                  - name: a
                    kind: page
                    url: a.example
                    evry: 1h
                    every: 5 parsecs
                    country: ke
                    enabled: yes
                    include: "(["
                    articles: a[
                  - name: a
                    kind: gopher
                  - kind: feed
                    next: x
                    name: a b
                """))
        .containsExactly(
            "sources.yaml line 1: contact: \"nobody\" is no contact; write an e-mail address or the"
                + " https address of a page",
            "sources.yaml line 2: delay: \"5\" is no length of time; write 5s or 500ms; 0s for"
                + " none",
            "sources.yaml line 3: perHost: \"0\" is no such number; write one from 1 to 16",
            "sources.yaml line 4: concurrency: \"many\" is no such number; write one from 1 to 256",
            "sources.yaml line 5: politeness: is no key; known here are contact, delay, perHost,"
                + " concurrency, allow, sources",
            "sources.yaml line 6: allow: is no list; write its entries below, each after a -",
            "sources.yaml line 10: url: \"a.example\" is no web address; write it in full, such as"
                + " https://host.example/feed",
            "sources.yaml line 11: evry: is no key; did you mean every?",
            "sources.yaml line 12: every: \"5 parsecs\" is no length of time; write 15m, 2h or 1d;"
                + " at least 1m",
            "sources.yaml line 13: country: \"ke\" is no country code; write the two capital"
                + " letters of ISO 3166, such as KE",
            "sources.yaml line 14: enabled: \"yes\" is neither true nor false; write one of them",
            "sources.yaml line 15: include: \"([\" is no regular expression at character 2:"
                + " Unclosed character class; put a backslash before what is meant as it stands",
            "sources.yaml line 16: articles: \"a[\" cannot be used: a bracket is open",
            "sources.yaml line 17: name: \"a\" is the name of a source further up too; choose"
                + " another",
            "sources.yaml line 18: kind: \"gopher\" is no kind of source; write one of folder,"
                + " feed, map, sitemap, page",
            "sources.yaml line 19: url: is missing; add it",
            "sources.yaml line 20: next: is no key; known here are name, kind, url, enabled,"
                + " unverified, country, tells, every, include, exclude, note",
            "sources.yaml line 21: name: \"a b\" is no name; write up to 64 letters, digits,"
                + " hyphens");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "kind: page                | 3 | articles: is missing",
        "kind: feed, url:          | 3 | url: has no value",
        "kind: feed, url: ~        | 3 | url: has no value",
        "kind: feed, url: [a]      | 3 | url: is no single value",
        "kind: feed, kind: feed    | 3 | kind: stands there twice",
        "kind: feed, [x]: y        | 3 | a key is no plain word",
        "kind: feed, path: inbox   | 3 | path: is no key",
        "kind: folder, url: inbox  | 3 | url: is no key",
        "kind: folder              | 3 | path: is missing",
        "kind: folder, path: \"\\0\" | 3 | path: \"\" is no path",
        "kind: feed, every: 59s    | 3 | every: \"59s\" is too short",
        "kind: feed, every: 999d   | 3 | every: \"999d\" is too short or too long",
        "kind: feed, name: b       | 3 | name: stands there twice",
        "kind: feed, url: \"https://me:secret@a.example/\" | 3 | is no web address",
        "kind: feed, url: \"https:///feed\" | 3 | is no web address",
        "kind: feed, url: \"file:///etc/passwd\" | 3 | is no web address",
        "kind: feed, country: Kenya | 3 | is no country code",
      })
  void aFaultNamesLineAndKey(String keys, int line, String message) {
    String text = "contact: a@b.example\nsources:\n  - {name: a, " + keys + "}\n";
    assertThat(TestKinds.faults(text))
        .anySatisfy(
            fault ->
                assertThat(fault)
                    .startsWith("sources.yaml line " + line + ": ")
                    .contains(message)
                    .contains(";"));
  }

  @Test
  void whoFetchesMustSayWhoTheyAre() {
    assertThat(TestKinds.faults(SOUND.replace("contact: desk@example.org\n", "")))
        .singleElement()
        .asString()
        .startsWith("sources.yaml line 1: contact: is missing; give an e-mail address");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a@b", "ftp://a.example/", "a@b.example\\r\\nX: y", "é@b.example"})
  void aContactFitsIntoAHeader(String contact) {
    String text = SOUND.replace("desk@example.org", '"' + contact + '"');
    assertThat(TestKinds.faults(text)).singleElement().asString().contains("is no contact");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'sources:\n\t- name: a'  | 2 | indent with spaces, not tabs",
        "'contact: \"open\nsources: []'  | 2 | no YAML",
        "'sources:\n  - name: a\n kind: feed' | 3 | no YAML",
        "'sources: []\n---\nsources: []' | 2 | no YAML",
        "'contact: &a x\nallow: [*a]' | 2 | aliases are not read",
        "'contact: x\nallow: [[[[[[[[[[1]]]]]]]]]]' | 2 | nested deeper than 10",
        "'contact: x\u0007' | 1 | character U+0007",
        "'contact: x\n\n\u0001y' | 3 | character U+0001",
        "'[1, 2]' | 1 | file holds no keys",
        "'just words' | 1 | file holds no keys",
        "'# nothing' | 1 | file holds no keys",
        "'contact: a@b.example' | 1 | sources: is missing",
        "'sources: [x]' | 1 | sources: an entry has no keys",
        "'sources: {name: a}' | 1 | sources: is no list",
      })
  void brokenYamlIsOneLineToo(String text, int line, String message) {
    assertThat(TestKinds.faults(text))
        .singleElement()
        .asString()
        .startsWith("sources.yaml line " + line + ": ")
        .contains(message)
        .contains(";")
        .doesNotContain("\n");
  }

  @Test
  void aliasesCannotMakeASmallFileLarge() {
    String bomb =
        "a: &a [x, x]\n"
            + IntStream.range(0, 20)
                .mapToObj(i -> "%c: &%c [*%c, *%c]".formatted('b' + i, 'b' + i, 'a' + i, 'a' + i))
                .collect(Collectors.joining("\n"));
    assertThat(TestKinds.faults(bomb)).singleElement().asString().contains("line 2: *a: aliases");
  }

  @Test
  void aLongValueIsShownInShort() {
    String text = SOUND + "    country: " + "x".repeat(5000) + "\n    ? " + "y".repeat(5000) + "\n";
    assertThat(TestKinds.faults(text)).hasSize(2).allMatch(fault -> fault.length() < 300);
  }

  @Test
  void aMessageShowsAFewFaultsOfMany() {
    String text =
        "sources:\n"
            + IntStream.range(0, 200).mapToObj(i -> "  - x\n").collect(Collectors.joining());
    WatchlistFault fault = catchThrowableOfType(WatchlistFault.class, () -> TestKinds.parse(text));
    assertThat(fault.faults()).hasSize(200);
    assertThat(fault.getMessage().lines()).hasSize(51).last().isEqualTo("and 150 more");
  }

  @Test
  void aFileCutOffOrGarbledAnywhereIsReadOrIsAFault() {
    String text = WatchlistFile.builtInText().substring(0, 2500);
    Random random = new Random(3);
    for (int i = 0; i < 1000; i++) {
      char[] garbled = Arrays.copyOf(text.toCharArray(), random.nextInt(text.length()));
      for (int n = random.nextInt(4); n > 0 && garbled.length > 0; n--) {
        garbled[random.nextInt(garbled.length)] =
            "\t:-[]{}'\"&*!|>%@`#\u0000\ud800".charAt(random.nextInt(20));
      }
      try {
        TestKinds.parse(new String(garbled));
      } catch (WatchlistFault expected) {
        assertThat(expected.faults())
            .isNotEmpty()
            .allMatch(line -> line.matches("sources\\.yaml line \\d+: \\P{Cntrl}+"));
      }
    }
  }

  @Test
  void anAddressIsWatchedByOneSourceOnly() {
    String other = "  - {name: b, kind: sitemap, url: 'HTTPS://A.example:443/feed#top', %s}\n";

    assertThat(TestKinds.faults(SOUND + other.formatted("include: x")))
        .containsExactly(
            "sources.yaml line 6: url: \"HTTPS://A.example:443/feed#top\" is watched by source a"
                + " already; give one source what both are to find, or disable one");
    assertThat(TestKinds.parse(SOUND + other.formatted("enabled: false")).sources()).hasSize(2);
  }

  @Test
  void whatASiteIsAskedForMakesTwoAddressesOfOne() {
    String site = "kind: wordpress, url: https://b.example/";
    Watchlist list =
        WatchlistFile.parse(
            "sources.yaml",
            SOUND
                + "  - {name: b, %s, search: power}\n".formatted(site)
                + "  - {name: c, %s, search: water}\n".formatted(site));

    assertThat(list.sources()).hasSize(3);
  }
}
