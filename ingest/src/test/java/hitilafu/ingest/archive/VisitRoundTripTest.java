package hitilafu.ingest.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import hitilafu.model.Capture;
import hitilafu.model.Problem;
import hitilafu.model.ProblemType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VisitRoundTripTest {
  private static final String BODY = "<p>Umeme umekatika.</p>";

  @TempDir Path folder;

  @Test
  void everyKindOfVisitComesBackAsItWas() throws IOException {
    List<ArchivedVisit> back = Visits.read(Visits.write(folder, Visits.all()));

    assertThat(back)
        .extracting(ArchivedVisit::visit)
        .usingRecursiveFieldByFieldElementComparator()
        .containsExactlyElementsOf(Visits.all());
    assertThat(back).extracting(ArchivedVisit::repeated).containsOnly(false);
  }

  @Test
  void whatTheWriterSaidIsWhatTheCursorSays() throws IOException {
    List<Archived> written = new ArrayList<>();
    ArchiveWriter writer = ArchiveWriter.open(folder, "crawl", Fixtures.CLOCK);
    try (writer) {
      Whole whole = null;
      for (Visit visit : twice()) {
        Archived archived = writer.write(visit, whole, false);
        whole = archived.whole() == null ? whole : archived.whole();
        written.add(archived);
      }
      writer.sync();
    }

    List<ArchivedVisit> back = Visits.read(writer.path());

    assertThat(back)
        .extracting(v -> new Archived(v.offset(), v.end(), v.whole(), v.repeated()))
        .isEqualTo(written);
    for (int i = 0; i < written.size(); i++) {
      assertThat(Visits.read(writer.path(), written.get(i).end())).hasSize(written.size() - i - 1);
    }
  }

  private static List<Visit> twice() {
    List<Visit> visits = new ArrayList<>(Visits.all());
    visits.add(Visits.page(BODY));
    visits.add(Visits.answered(Visits.PAGE, Visits.PAGE_URL, 304, "Not Modified", ""));
    return visits;
  }

  @Test
  void whatIsUnchangedIsNotStoredAgain() throws IOException {
    ArchiveWriter writer = ArchiveWriter.open(folder, "crawl", Fixtures.CLOCK);
    Whole whole;
    try (writer) {
      whole = writer.write(Visits.page(BODY), null).whole();
      assertThat(writer.write(Visits.page(BODY), whole).whole()).isEqualTo(whole);
      Visit unchanged = Visits.answered(Visits.PAGE, Visits.PAGE_URL, 304, "Not Modified", "");
      assertThat(writer.write(unchanged, whole).whole()).isEqualTo(whole);
      assertThat(writer.write(Visits.page("<p>Umerudi.</p>"), whole).whole()).isNotEqualTo(whole);
    }

    List<ArchivedVisit> back = Visits.read(writer.path());
    assertThat(back).extracting(ArchivedVisit::repeated).containsExactly(false, true, true, false);
    assertThat(back.subList(0, 3)).extracting(ArchivedVisit::whole).containsOnly(whole);
    Exchange repeated = ((Visit.Answered) back.get(1).visit()).exchange();
    assertThat(repeated.body()).isEmpty();
    assertThat(repeated.header("ETag")).contains("\"x\"");
    assertThat(repeated.header("content-length")).contains(Integer.toString(BODY.length()));
    assertThat(captures(writer.path()))
        .extracting(capture -> new String(capture.payload()))
        .containsExactly(BODY, "<p>Umerudi.</p>");
  }

  @Test
  void anErrorsPageNeverStandsForTheDocument() throws IOException {
    ArchiveWriter writer = ArchiveWriter.open(folder, "crawl", Fixtures.CLOCK);
    try (writer) {
      Visit error = Visits.answered(Visits.PAGE, Visits.PAGE_URL, 500, "Oops", BODY);
      assertThat(writer.write(error, null).whole()).isNull();
      Whole whole = writer.write(Visits.page(BODY), null).whole();
      assertThat(writer.write(error, whole).whole()).isNull();
    }

    assertThat(Visits.read(writer.path()))
        .extracting(ArchivedVisit::repeated)
        .containsExactly(false, false, false);
    assertThat(problems(writer.path())).hasSize(2);
  }

  @Test
  void anotherAddressWithTheSameContentIsStoredWhole() throws IOException {
    ArchiveWriter writer = ArchiveWriter.open(folder, "crawl", Fixtures.CLOCK);
    try (writer) {
      Whole whole = writer.write(Visits.page(BODY), null).whole();
      Visit other = Visits.answered(Visits.PAGE, "https://news.example/b", 200, "OK", BODY);
      assertThat(writer.write(other, whole).whole().url()).isEqualTo("https://news.example/b");
    }
    assertThat(captures(writer.path())).hasSize(2);
  }

  @Test
  void onlyPagesAreCapturesAndWhatGaveNoneIsAProblem() throws IOException {
    Path file = Visits.write(folder, Visits.all());

    Capture page = captures(file).getFirst();
    assertThat(captures(file)).hasSize(1);
    assertThat(page.url()).isEqualTo(Visits.PAGE_URL);
    assertThat(page.stated()).isEqualTo(Visits.PAGE.stated());
    assertThat(page.mediaType()).isEqualTo("text/html; charset=utf-8");
    assertThat(problems(file))
        .extracting(Problem::type, Problem::url, Problem::message)
        .containsExactly(
            tuple(
                ProblemType.UNREACHABLE,
                "https://news.example/3",
                "https://news.example/3 answered 503"),
            tuple(
                ProblemType.UNREACHABLE,
                Visits.PAGE_URL,
                Visits.PAGE_URL + " gave no document: no connection within 10 s: \u201cx\u201d"));
  }

  @Test
  void whyNoAnswerCameDecidesWhatProblemItIs() throws IOException {
    Path file =
        Visits.write(
            folder,
            List.of(
                Visits.failed(Visits.PAGE, Trouble.TOO_LARGE),
                Visits.failed(Visits.LISTING, Trouble.DECOMPRESSION_BOMB),
                Visits.failed(Visits.LISTING, Trouble.DISALLOWED),
                Visits.failed(Visits.ROBOTS, Trouble.TIMEOUT)));

    assertThat(problems(file))
        .extracting(Problem::type)
        .containsExactly(
            ProblemType.TOO_LARGE,
            ProblemType.TOO_LARGE,
            ProblemType.UNREACHABLE,
            ProblemType.UNREACHABLE);
  }

  @Test
  void theSameWordsInOtherBytesAreKeptAndAreNoNews() throws IOException {
    Path file;
    try (ArchiveWriter writer = ArchiveWriter.open(folder, "crawl", () -> Fixtures.NOON)) {
      Whole whole = writer.write(Visits.page("<p>Down.</p>"), null).whole();
      writer.write(Visits.page("<p>Down.</p><!-- 7 -->"), whole, true);
      file = writer.path();
    }
    assertThat(Visits.read(file)).hasSize(2);
    assertThat(Visits.read(file).getLast().repeated()).isFalse();
    assertThat(captures(file)).hasSize(1);
  }

  @Test
  void theSameVisitsGiveTheSameBytes(@TempDir Path other) throws IOException {
    Path one = Visits.write(folder, Visits.all());
    Path two = Visits.write(other, Visits.all());

    assertThat(two).hasSameBinaryContentAs(one);
    assertThat(Files.readString(index(two))).isEqualTo(Files.readString(index(one)));
  }

  @Test
  void anOverlongAddressIsTheCallersFault() throws IOException {
    Visit visit =
        Visits.answered(Visits.PAGE, "https://a.example/" + "x".repeat(9000), 200, "OK", "");
    try (ArchiveWriter writer = ArchiveWriter.open(folder, "crawl", Fixtures.CLOCK)) {
      assertThatThrownBy(() -> writer.write(visit, null, false))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  private static Path index(Path file) {
    return file.resolveSibling(file.getFileName() + ".cdxj");
  }

  private static List<Capture> captures(Path file) throws IOException {
    return Fixtures.entries(Files.readAllBytes(file)).stream()
        .map(ArchiveEntry::capture)
        .filter(Objects::nonNull)
        .toList();
  }

  private static List<Problem> problems(Path file) throws IOException {
    return Fixtures.entries(Files.readAllBytes(file)).stream()
        .map(ArchiveEntry::problem)
        .filter(Objects::nonNull)
        .toList();
  }
}
