package hitilafu.ingest.archive;

import static org.assertj.core.api.Assertions.assertThat;

import hitilafu.model.Problem;
import hitilafu.model.ProblemType;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RemovalTest {
  private static final String OTHER = "https://news.example/other";

  private static final Errand UNRELATED = new Errand(Role.PAGE, "news-feed", null, 0, null);

  @TempDir Path folder;

  @Test
  void everyRecordOfTheAddressMakesRoomAndAllOthersKeepTheirBytes() throws IOException {
    Path file = mixed();
    List<String> before = members(file);

    Removed removed = Removal.remove(folder, Visits.PAGE_URL::equals);

    assertThat(removed.files()).isEqualTo(1);
    assertThat(removed.problems()).isEmpty();
    List<String> after = members(file);
    assertThat(after).hasSameSizeAs(before);
    long kept = after.stream().filter(before::contains).count();
    assertThat(removed.records()).isEqualTo((int) (before.size() - kept)).isEqualTo(9);
    assertThat(text(file)).doesNotContain("outage?id", "Umeme", "wakatika", "<p>One</p>");
    assertThat(folder.resolve(file.getFileName() + ".cdxj"))
        .content()
        .doesNotContain("outage")
        .contains("/other");
  }

  @Test
  void bothCursorsReadWhatIsLeft() throws Exception {
    Path file = mixed();
    List<ArchivedVisit> before = Visits.read(file);

    Removal.remove(folder, Visits.PAGE_URL::equals);

    List<ArchivedVisit> after = Visits.read(file);
    assertThat(after).hasSize(before.size() - 3);
    assertThat(Fixtures.entries(Files.readAllBytes(file)))
        .singleElement()
        .satisfies(entry -> assertThat(entry.capture().url()).isEqualTo(OTHER));
    assertThat(OtherToolsTest.validate(file)).isEmpty();
  }

  @Test
  void aListingThatLedThereLosesItsBodyButWasVisited() throws IOException {
    Path file = mixed();

    Removal.remove(folder, Visits.PAGE_URL::equals);

    Visit.Answered listing = (Visit.Answered) Visits.read(file).getFirst().visit();
    assertThat(listing.url()).isEqualTo(Visits.LISTING_URL);
    assertThat(listing.errand()).isEqualTo(Visits.LISTING);
    assertThat(listing.at()).isEqualTo(Visits.page("").at());
    assertThat(listing.exchange().status()).isEqualTo(200);
    assertThat(listing.exchange().body()).isEmpty();
  }

  @Test
  void aMentionIsFoundHoweverItIsEscaped() throws IOException {
    List<String> mentions =
        List.of(
            "<a href='https://news.example/outage?id=1&x=2'>",
            "<link>https://news.example/outage?id=1&amp;x=2</link>",
            "<d>&lt;a href=\"https://news.example/outage?id=1&amp;amp;x=2\"&gt;</d>",
            "{\"link\":\"https:\\/\\/news.example\\/outage?id=1\\u0026x=2\"}",
            "see (https://news.example/outage?id=1&x=2).",
            "<a href=\"/outage?id=1&amp;x=2\">");
    for (String mention : mentions) {
      assertThat(removedOf(mention)).as(mention).isEqualTo(1);
    }
    assertThat(removedOf("https://news.example/outage?id=1&x=23")).isZero();
    assertThat(removedOf("<p>outage</p>")).isZero();
  }

  @Test
  void aCompressedListingIsSearchedAndOneThatCannotBeIsSaid() throws IOException {
    byte[] packed = Fixtures.gzip(Fixtures.bytes("<link>" + Visits.PAGE_URL + "</link>"));
    Visits.write(folder, List.of(encoded("gzip", packed), encoded("x-none", packed)));

    Removed removed = Removal.remove(folder, Visits.PAGE_URL::equals);

    assertThat(removed.records()).isEqualTo(1);
    assertThat(removed.problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.type()).isEqualTo(ProblemType.DAMAGED_RECORD);
              assertThat(problem.url()).isEqualTo(Visits.LISTING_URL);
            });
  }

  @Test
  void aMentionIsFoundInSixteenBitsToo() throws IOException {
    byte[] text = ("<link>" + Visits.PAGE_URL + "</link>").getBytes(StandardCharsets.UTF_16LE);
    byte[] marked = ("<link>" + Visits.PAGE_URL + "</link>").getBytes(StandardCharsets.UTF_16);
    Visits.write(folder, List.of(listing(text), listing(marked)));

    assertThat(Removal.remove(folder, Visits.PAGE_URL::equals).records()).isEqualTo(2);
  }

  @Test
  void aLongListingIsSearchedToItsEnd() throws IOException {
    byte[] end = Fixtures.bytes("<link>" + Visits.PAGE_URL + "</link>");
    byte[] plain = Arrays.copyOf(end, 30 << 20);
    System.arraycopy(end, 0, plain, plain.length - end.length, end.length);
    Arrays.fill(plain, 0, plain.length - end.length, (byte) '\n');
    Path file =
        Visits.write(folder, List.of(listing(plain), encoded("gzip", Fixtures.gzip(plain))));
    assertThat(((Visit.Answered) Visits.read(file).getFirst().visit()).exchange().body())
        .isEqualTo(plain);

    Removed removed = Removal.remove(folder, Visits.PAGE_URL::equals);

    assertThat(removed.records()).isEqualTo(2);
    assertThat(removed.problems()).isEmpty();
  }

  @Test
  void aListingThatIsTooLongToBeSearchedIsSaid() throws IOException {
    byte[] packed = Fixtures.gzip(new byte[Exchange.MAX_BODY + 1]);
    Visits.write(folder, List.of(encoded("gzip", packed)));

    Removed removed = Removal.remove(folder, Visits.PAGE_URL::equals);

    assertThat(removed.records()).isZero();
    assertThat(removed.problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.type()).isEqualTo(ProblemType.TOO_LARGE);
              assertThat(problem.url()).isEqualTo(Visits.LISTING_URL);
            });
  }

  @Test
  void anAddressThatWarcMayNotHoldIsFoundAsItWas() throws IOException {
    String odd = "https://news.example/habari/\u201cleo\u201d";
    Visit.Failed failed =
        new Visit.Failed(UNRELATED, odd, Fixtures.NOON, Trouble.TLS, "certificate has expired");
    Path file =
        Visits.write(
            folder, List.of(failed, Visits.answered(UNRELATED, odd, 200, "OK", "<p>x</p>")));

    assertThat(Removal.remove(folder, odd::equals).records()).isEqualTo(3);
    assertThat(Visits.read(file)).isEmpty();
  }

  @Test
  void filesWithoutTheAddressAreNotTouched() throws IOException {
    Path file = Visits.write(folder, Visits.all());
    Files.setLastModifiedTime(file, FileTime.from(Fixtures.NOON));
    byte[] before = Files.readAllBytes(file);

    Removed removed = Removal.remove(folder, "https://elsewhere.example/"::equals);

    assertThat(removed).isEqualTo(new Removed(0, 0, List.of()));
    assertThat(file).hasBinaryContent(before);
    assertThat(Files.getLastModifiedTime(file).toInstant()).isEqualTo(Fixtures.NOON);
  }

  @Test
  void doneTwiceOrAfterAKillItIsDone() throws IOException {
    Path file = mixed();
    Files.write(folder.resolve(file.getFileName() + ".removing"), new byte[100_000]);

    assertThat(Removal.remove(folder, Visits.PAGE_URL::equals).files()).isEqualTo(1);
    assertThat(Removal.remove(folder, Visits.PAGE_URL::equals))
        .isEqualTo(new Removed(0, 0, List.of()));
    assertThat(folder.resolve(file.getFileName() + ".removing")).doesNotExist();
  }

  @Test
  void whatStandsBehindDamageCannotBeSearchedAndIsSaid() throws IOException {
    Path file = mixed();
    byte[] torn = Arrays.copyOf(Files.readAllBytes(file), (int) Files.size(file) - 5);
    Files.write(file, torn);

    Removed removed = Removal.remove(folder, Visits.PAGE_URL::equals);

    assertThat(removed.files()).isEqualTo(1);
    assertThat(removed.problems()).hasSize(1);
    assertThat(Files.readAllBytes(file))
        .endsWith(Arrays.copyOfRange(torn, torn.length - 50, torn.length));
  }

  private Path mixed() throws IOException {
    ArchiveWriter writer = ArchiveWriter.open(folder, "crawl", Fixtures.CLOCK);
    try (writer) {
      String feed = "<link>" + Visits.PAGE_URL.replace("&", "&amp;") + "</link>";
      writer.write(Visits.answered(Visits.LISTING, Visits.LISTING_URL, 200, "OK", feed), null);
      writer.write(
          Visits.answered(Visits.ROBOTS, "https://news.example/robots.txt", 200, "OK", ""), null);
      Whole whole = writer.write(Visits.page("<p>Umeme.</p>"), null).whole();
      writer.write(Visits.answered(UNRELATED, OTHER, 200, "OK", "<p>Maji.</p>"), null);
      writer.write(Visits.page("<p>Umeme.</p>"), whole);
      writer.write(Visits.failed(Visits.PAGE, Trouble.TIMEOUT), null);
      writer.write(Fixtures.page(Visits.PAGE_URL, "<p>One</p>"));
      writer.write(Fixtures.problem().at("a.jsonl", 1, Visits.PAGE_URL), Fixtures.NOON);
      writer.write(Problem.of(ProblemType.EMPTY, Visits.PAGE_URL + " is empty"), Fixtures.NOON);
    }
    return writer.path();
  }

  private int removedOf(String mention) throws IOException {
    Visit visit = Visits.answered(Visits.LISTING, Visits.LISTING_URL, 200, "OK", mention);
    Path file = Visits.write(folder, List.of(visit));
    int removed = Removal.remove(folder, Visits.PAGE_URL::equals).records();
    Files.delete(file);
    return removed;
  }

  private static Visit listing(byte[] body) {
    return encoded("identity", body);
  }

  private static Visit encoded(String coding, byte[] body) {
    Exchange plain = Visits.answered(Visits.LISTING, Visits.LISTING_URL, 200, "OK", "").exchange();
    return new Visit.Answered(
        Visits.LISTING,
        new Exchange(
            plain.url(),
            plain.at(),
            plain.ip(),
            plain.requestHeaders(),
            plain.protocol(),
            200,
            "OK",
            List.of(new Header("Content-Encoding", coding)),
            body));
  }

  /** The members' bytes, each as one text. */
  private static List<String> members(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    List<String> members = new ArrayList<>();
    try (MemberReader reader = new MemberReader(new ByteArrayInputStream(bytes), 0)) {
      MemberReader.RawMember member;
      while ((member = reader.next()) != null) {
        members.add(HexFormat.of().formatHex(bytes, (int) member.offset(), (int) member.end()));
      }
    }
    return members;
  }

  private static String text(Path file) throws IOException {
    try (var in = new GZIPInputStream(Files.newInputStream(file))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
