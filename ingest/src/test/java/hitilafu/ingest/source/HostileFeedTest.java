package hitilafu.ingest.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import hitilafu.model.Problem;
import hitilafu.model.ProblemType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Timeout(20)
class HostileFeedTest {
  private static final String ITEM = "<item><link>https://a.example/1</link><title>";
  private static final String END = "</title></item></rss>";

  @Test
  void nothingOutsideOfTheFeedIsRead(@TempDir Path folder) throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
    String doctype =
        "<!DOCTYPE rss SYSTEM '%1$s' [<!ENTITY x SYSTEM '%1$s'><!ENTITY %% y SYSTEM '%1$s'> %%y;]>"
            .formatted(secret.toUri());
    Listing listing = read(doctype + "<rss>" + ITEM + "a &x; b" + END);
    assertThat(listing.entries().getFirst().title()).isEqualTo("a &x; b");
  }

  @Test
  void entitiesDoNotMultiply() {
    StringBuilder laughs = new StringBuilder("<!DOCTYPE rss [<!ENTITY a0 'ha'>");
    for (int i = 1; i < 30; i++) {
      laughs.append("<!ENTITY a%d '%s'>".formatted(i, ("&a" + (i - 1) + ";").repeat(10)));
    }
    Listing listing = read(laughs + "]><rss>" + ITEM + "&a29; &a0;" + END);
    assertThat(listing.entries().getFirst().title()).isEqualTo("&a29; ha");
  }

  @Test
  void oneEntityOftenRepeatedGrowsToALimit() {
    String entity = "<!DOCTYPE rss [<!ENTITY a '" + "h".repeat(200) + "'>]>";
    String title =
        read(entity + "<rss>" + ITEM + "&a;".repeat(100_000) + END).entries().getFirst().title();
    assertThat(title).hasSizeLessThan(2 * FeedEntities.MAX_GROWTH);
  }

  @Test
  void depthAndNumberAndLengthAreBounded() {
    Listing deep = read("<rss>" + "<a>".repeat(200_000) + ITEM + END);
    assertThat(deep.problems()).extracting(Problem::type).contains(ProblemType.TOO_DEEP);
    Listing many = read("<rss>" + (ITEM + "</title></item>").repeat(20_000) + "</rss>");
    assertThat(many.entries()).hasSize(FeedDocument.MAX_ITEMS);
    assertThat(many.problems()).extracting(Problem::type).containsOnly(ProblemType.TOO_LARGE);
    Listing large = read("<rss>" + ITEM + "x</title></item>" + " ".repeat(FeedDocument.MAX_CHARS));
    assertThat(large.entries()).hasSize(1);
    assertThat(large.problems())
        .extracting(Problem::type)
        .containsExactly(ProblemType.TOO_LARGE, ProblemType.DAMAGED_RECORD);
  }

  @Test
  void basesUponBasesAreFollowedSoFar() {
    Listing listing =
        read("<rss>" + "<a xml:base='b/'/>".repeat(FeedTree.MAX_BASES + 1) + "</rss>");
    assertThat(listing.problems()).extracting(Problem::type).containsOnly(ProblemType.TOO_LARGE);
  }

  @Test
  void whatNeverEndsIsReadInTimeAllTheSame() {
    for (String piece : new String[] {"<![CDATA[", "<!--", "<!DOCTYPE [", "<a ", "&", "&a", "<?"}) {
      int times = 2_000_000 / piece.length();
      assertThatCode(() -> read("<rss>" + ITEM + piece.repeat(times))).doesNotThrowAnyException();
    }
  }

  @Test
  void onlyWebAddressesAreLinks() {
    for (String link :
        new String[] {"javascript:alert(1)", "data:,x", "file:///etc", "http://", "//["}) {
      Listing listing = read("<rss><item><link>" + link + "</link></item></rss>");
      assertThat(listing.entries()).as(link).isEmpty();
      assertThat(listing.problems()).as(link).hasSize(2);
    }
  }

  @ParameterizedTest
  @MethodSource("hitilafu.ingest.source.FeedGoldenTest#feeds")
  void noBeginningOfAFeedThrows(Path feed) throws IOException {
    byte[] whole = Files.readAllBytes(feed);
    for (int end = 0; end < whole.length; end++) {
      byte[] start = Arrays.copyOf(whole, end);
      assertThatCode(() -> read(start)).as("%d bytes", end).doesNotThrowAnyException();
    }
  }

  @ParameterizedTest
  @MethodSource("hitilafu.ingest.source.FeedGoldenTest#feeds")
  void noDamageToAFeedThrows(Path feed) throws IOException {
    byte[] whole = Files.readAllBytes(feed);
    for (int seed = 0; seed < 1000; seed++) {
      byte[] damaged = damaged(whole, new Random(seed));
      assertThatCode(() -> read(damaged)).as("seed %d", seed).doesNotThrowAnyException();
    }
  }

  @Test
  void noBeginningGivesAnAddressThatIsNotInTheWhole() throws IOException {
    byte[] whole = Files.readAllBytes(FeedGoldenTest.FOLDER.resolve("weekly-rss-2.xml"));
    var urls = read(whole).entries().stream().map(Entry::url).toList();
    for (int end = 0; end < whole.length; end++) {
      assertThat(read(Arrays.copyOf(whole, end)).entries()).extracting(Entry::url).isSubsetOf(urls);
    }
  }

  private static byte[] damaged(byte[] whole, Random random) {
    byte[] damaged = whole.clone();
    for (int i = 0; i < 10; i++) {
      damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
    }
    return damaged;
  }

  private static Listing read(String feed) {
    return read(feed.getBytes(UTF_8));
  }

  private static Listing read(byte[] feed) {
    return new Feed().read(null, new Fetched("https://a.example/feed", "text/xml", feed));
  }
}
