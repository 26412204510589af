package hitilafu.ingest.source;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a file of a foreign corpus says in a comment about one field of an entry.
 *
 * @param field one of those that an entry has
 * @param holds whether what was read is as it should be
 * @param text the expectation as it stands
 */
record FeedExpectation(String field, Predicate<List<FeedItem>> holds, String text) {
  private static final Set<String> FIELDS = Set.of("title", "link", "id", "published", "updated");
  private static final Pattern EXPECT = Pattern.compile("Expect: *(.*)");
  private static final Pattern SAID =
      Pattern.compile("(!?)(\\w+)\\{(?:parent:(?:entry|item)|element:([\\w:]+)|,){3}\\}.*");
  private static final Pattern ENTRY =
      Pattern.compile(
          "entries\\[(\\d)\\](?:\\['(\\w+)'\\]|\\.(\\w+))(\\[0\\]\\['href'\\]|\\['value'\\])?");
  private static final Pattern VALUE =
      Pattern.compile("== (?:u?'(.*?)'|(\\([\\d, ]+\\)))(?: and|$)");

  /** Those of a file that are about a field of an entry. */
  static Stream<FeedExpectation> of(byte[] file) {
    Matcher expect = EXPECT.matcher(new String(file, ISO_8859_1).replace("\0", ""));
    return expect.find()
        ? Stream.of(expect.group(1).strip()).flatMap(FeedExpectation::of)
        : Stream.of();
  }

  private static Stream<FeedExpectation> of(String expect) {
    return expect.contains("entries[") ? python(expect) : message(expect);
  }

  /** {@code not bozo and entries[0]['title'] == 'Example Atom'}: feedparser's. */
  private static Stream<FeedExpectation> python(String expect) {
    if (expect.contains("['rel']") || expect.contains("['where']")) {
      return Stream.of();
    }
    if (expect.contains("guidislink")) {
      boolean is = !expect.contains("not entries");
      return Stream.of(
          new FeedExpectation("link", items -> is == isLinkOfId(items.getFirst()), expect));
    }
    Matcher value = VALUE.matcher(expect);
    return value.find()
        ? ENTRY.matcher(expect).results().flatMap(entry -> python(entry, value, expect))
        : Stream.of();
  }

  private static Stream<FeedExpectation> python(MatchResult entry, Matcher value, String expect) {
    int index = Integer.parseInt(entry.group(1));
    String name = entry.group(2) == null ? entry.group(3) : entry.group(2);
    boolean part = entry.group(4) != null;
    String field = part ? name.replaceAll("s$|_detail$", "") : field(name.replace("_parsed", ""));
    String expected = value.group(1) == null ? value.group(2) : value.group(1);
    return FIELDS.contains(field)
        ? Stream.of(
            new FeedExpectation(
                field,
                items -> items.size() > index && Expected.is(field, items.get(index), expected),
                expect))
        : Stream.of();
  }

  private static boolean isLinkOfId(FeedItem item) {
    return item.link() != null && item.link().equals(item.id());
  }

  /** {@code ValidTAG{parent:entry,element:id}}: feedvalidator's, as far as it is about presence. */
  private static Stream<FeedExpectation> message(String expect) {
    Matcher said = SAID.matcher(expect);
    if (!said.matches() || said.group(3) == null || !FIELDS.contains(field(said.group(3)))) {
      return Stream.of();
    }
    String field = field(said.group(3));
    boolean denied = !said.group(1).isEmpty() && !said.group(2).startsWith("Duplicate");
    boolean present = denied || said.group(2).startsWith("Valid");
    boolean absent = Set.of("MissingElement", "NotBlank").contains(said.group(2));
    return present || absent
        ? Stream.of(
            new FeedExpectation(
                field,
                items -> items.stream().anyMatch(item -> present == Expected.has(field, item)),
                expect))
        : Stream.of();
  }

  private static String field(String name) {
    return switch (name) {
      case "guid" -> "id";
      case "href" -> "link";
      case "pubDate" -> "published";
      default -> name;
    };
  }
}
