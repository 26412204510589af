package hitilafu.ingest.source;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import hitilafu.model.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The feeds of feedparser and feedvalidator, which are no part of this project: {@code
 * -Dconformance} names the folder that holds them as {@code dev/feedparser} and {@code
 * dev/feedvalidator}.
 */
@Tag("conformance")
class FeedConformanceTest {
  private static final Pattern HEADER = Pattern.compile("Header: *([\\w-]+): *(.*)");
  private static final String SERVER = "http://127.0.0.1:8097/";

  private static final Pattern ITEM = Pattern.compile("<(\\w+:)?(item|entry)\\b");

  /** What we do otherwise on purpose, by a part of the file's name. */
  private static final Map<String, String> CAUSES =
      Map.of(
          "http_entry_id_base", "feedparser makes an id absolute; we keep it as the feed gives it",
          "rss10_missing_item_link", "rdf:about serves as the link where there is no other",
          "item_link_ftp", "only http and https can be fetched");

  private final Map<String, int[]> files = new TreeMap<>();
  private final Map<String, int[]> fields = new TreeMap<>();
  private final Map<String, Integer> problems = new TreeMap<>();
  private final List<String> failures = new ArrayList<>();

  @Test
  void readsWhatTheseCorporaExpect() throws IOException {
    Path root = Path.of(System.getProperty("conformance"), "dev");
    for (String corpus : List.of("feedparser", "feedvalidator")) {
      try (Stream<Path> tree = Files.walk(root.resolve(corpus))) {
        for (Path file : tree.filter(Files::isRegularFile).sorted().toList()) {
          read(corpus, root.relativize(file), Files.readAllBytes(file));
        }
      }
    }
    print();
    int held = fields.values().stream().mapToInt(n -> n[0]).sum();
    int counted = fields.values().stream().mapToInt(n -> n[1]).sum();
    assertThat(counted).isPositive();
    assertThat(100 * held).as("%d held of %d", held, counted).isGreaterThanOrEqualTo(95 * counted);
  }

  private void read(String corpus, Path file, byte[] bytes) {
    Fetched fetched = fetched(file, bytes);
    Listing listing = new Feed().read(null, fetched);
    boolean silent = listing.problems().isEmpty() && listing.entries().isEmpty();
    if (silent) {
      assertThat(ascii(bytes)).as("%s gives nothing", file).doesNotContainPattern(ITEM);
    }
    count(files, corpus, true, !listing.entries().isEmpty(), !listing.problems().isEmpty(), silent);
    listing.problems().forEach(problem -> problems.merge(kind(problem), 1, Integer::sum));
    if (!isForeign(file)) {
      List<FeedItem> items = FeedDocument.read(fetched).items();
      FeedExpectation.of(bytes).forEach(expectation -> check(file, expectation, items));
    }
  }

  private void check(Path file, FeedExpectation expectation, List<FeedItem> items) {
    boolean holds = expectation.holds().test(items);
    count(fields, expectation.field(), holds, true);
    if (!holds) {
      String cause =
          CAUSES.entrySet().stream()
              .filter(known -> file.toString().contains(known.getKey()))
              .map(Map.Entry::getValue)
              .findFirst()
              .orElse("not explained: " + items);
      failures.add(cause + "\n    " + file + ": " + expectation.text());
    }
  }

  /** CDF is neither RSS nor Atom. */
  private static boolean isForeign(Path file) {
    return file.toString().contains("/cdf/");
  }

  private static String kind(Problem problem) {
    return problem.type()
        + " "
        + problem.message().replaceAll("(understood|address|is): .*", "$1").replaceAll("\\d+", "N");
  }

  private static String ascii(byte[] bytes) {
    return new String(bytes, ISO_8859_1).replace("\0", "").replaceAll("(?s)<!--.*?-->", "");
  }

  /**
   * As the server of feedparser's own tests would send it. HTTP no longer makes Content-Location
   * the base of what is in a document; feedparser does.
   */
  private static Fetched fetched(Path file, byte[] bytes) {
    String type = "application/xml";
    String address = SERVER + "tests/" + file.getFileName();
    Matcher header = HEADER.matcher(new String(bytes, ISO_8859_1));
    while (header.find()) {
      boolean located = header.group(1).equals("Content-Location");
      type = header.group(1).equals("Content-type") ? header.group(2) : type;
      address = located && header.group(2).startsWith("http") ? header.group(2) : address;
    }
    return new Fetched(address, type, bytes);
  }

  private void print() {
    table("corpus", "files", "with entries", "with problems", "sound but empty");
    files.forEach(this::row);
    table("field", "held", "counted");
    fields.forEach(this::row);
    System.out.println("\nproblems by kind");
    problems.forEach((kind, times) -> System.out.printf("%6d %s%n", times, kind));
    System.out.println("\nexpectations that do not hold, by cause");
    failures.stream().sorted().forEach(System.out::println);
  }

  private static void table(String name, String... columns) {
    System.out.printf("%n%-16s", name);
    Stream.of(columns).forEach(column -> System.out.printf("%17s", column));
    System.out.println();
  }

  private void row(String name, int[] counts) {
    System.out.printf("%-16s", name);
    Arrays.stream(counts).forEach(count -> System.out.printf("%17d", count));
    System.out.println();
  }

  private static void count(Map<String, int[]> counts, String name, boolean... which) {
    int[] row = counts.computeIfAbsent(name, key -> new int[which.length]);
    for (int i = 0; i < which.length; i++) {
      row[i] += which[i] ? 1 : 0;
    }
  }
}
