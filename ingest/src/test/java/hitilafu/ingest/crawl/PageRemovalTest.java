package hitilafu.ingest.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import hitilafu.ingest.archive.ArchiveWriter;
import hitilafu.ingest.archive.ArchivedVisit;
import hitilafu.ingest.archive.Removed;
import hitilafu.ingest.archive.Visit;
import hitilafu.ingest.archive.VisitCursor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageRemovalTest {
  private static final String PAGE = "https://news.example/story";
  private static final String PLAIN = "http://news.example/story";
  private static final String SHORT = "https://short.example/1";
  private static final String BESIDE = "https://news.example/beside";

  @TempDir Path folder;

  @Test
  void whatRedirectsToThePageIsFoundThroughOthersToo() throws IOException {
    archive(moved(SHORT, PLAIN + "?utm_source=feed"), moved(PLAIN, PAGE), moved(BESIDE, "/other"));

    assertThat(PageRemoval.withRedirects(folder, Set.of(PAGE + "#top")))
        .containsExactlyInAnyOrder(PAGE, PLAIN, SHORT);
  }

  @Test
  void whereThePageItselfRedirectsToStays() throws IOException {
    archive(moved(PAGE, BESIDE), moved(SHORT, BESIDE));

    assertThat(PageRemoval.withRedirects(folder, Set.of(PAGE))).containsExactly(PAGE);
  }

  @Test
  void aCircleOfRedirectsEndsAndNonsenseLeadsNowhere() throws IOException {
    archive(moved(SHORT, PAGE), moved(PAGE, SHORT), moved(BESIDE, "http://[nonsense"));

    assertThat(PageRemoval.withRedirects(folder, Set.of(PAGE)))
        .containsExactlyInAnyOrder(PAGE, SHORT);
  }

  @Test
  void whereThereIsNoArchiveOnlyTheAddressIsKnown() throws IOException {
    assertThat(PageRemoval.withRedirects(folder.resolve("none"), Set.of(PAGE)))
        .containsExactly(PAGE);
  }

  @Test
  void nothingOfThePageOrOfWhatLedThereIsLeft() throws IOException {
    archive(
        Visits.answer(Visits.listing(), "https://news.example/feed", Visits.NOON, 200, SHORT),
        moved(SHORT, PLAIN),
        moved(PLAIN, PAGE),
        Visits.answer(Visits.page(), PAGE, Visits.NOON, 200, "<p>Umeme.</p>"),
        Visits.answer(Visits.page(), BESIDE, Visits.NOON, 200, "<p>Maji.</p>"));
    Removals removals = Removals.read(folder.resolve("removals.jsonl"));
    for (String url : PageRemoval.withRedirects(folder, Set.of(PAGE))) {
      removals = removals.with(url, Visits.NOON, null);
    }

    Removed removed = PageRemoval.of(folder, folder.resolve("crawl.db"), List.of(), removals);

    assertThat(removed.problems()).isEmpty();
    assertThat(visits())
        .extracting(Visit::url)
        .containsExactly("https://news.example/feed", BESIDE);
    assertThat(((Visit.Answered) visits().getFirst()).exchange().body()).isEmpty();
  }

  private static Visit moved(String from, String to) {
    return Visits.answer(Visits.page(), from, Visits.NOON, 301, "", "Location", to);
  }

  private void archive(Visit... visits) throws IOException {
    try (ArchiveWriter writer =
        ArchiveWriter.open(folder, Shelf.PREFIX, InstantSource.fixed(Visits.NOON))) {
      for (Visit visit : visits) {
        writer.write(visit, null);
      }
    }
  }

  private List<Visit> visits() throws IOException {
    List<Visit> visits = new ArrayList<>();
    for (Path file : files()) {
      try (VisitCursor cursor = new VisitCursor("crawl", Files.newInputStream(file), 0)) {
        ArchivedVisit found;
        while ((found = cursor.next()) != null) {
          visits.add(found.visit());
        }
      }
    }
    return visits;
  }

  private List<Path> files() throws IOException {
    try (var files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(ArchiveWriter.ENDING)).toList();
    }
  }
}
