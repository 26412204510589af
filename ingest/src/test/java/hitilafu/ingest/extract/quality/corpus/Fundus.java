package hitilafu.ingest.extract.quality.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The test pages of Fundus: a page or two of each publisher, by each version of its template. */
public final class Fundus {
  public static final String NAME = "article-fields-fundus";

  private Fundus() {}

  /** All pages, by country and publisher. */
  public static List<Labelled<News>> in(Path corpora) {
    Path folder = corpora.resolve(NAME).resolve("dev");
    return files(folder, 2, "[^.]+\\.json").stream()
        .flatMap(file -> publisher(folder, file).stream())
        .toList();
  }

  /** Versions are named and pages are dated in the same order, so they pair up. */
  private static List<Labelled<News>> publisher(Path folder, Path truths) {
    String name = truths.getFileName().toString().replace(".json", "");
    List<Path> pages = files(truths.getParent(), 1, name + "_[\\d_]+\\.html\\.gz");
    List<News> versions = FundusTruth.versions(Stored.json(truths));
    if (pages.size() != versions.size()) {
      throw new IllegalStateException(pages.size() + " pages for the versions in " + truths);
    }
    List<Labelled<News>> labelled = new ArrayList<>();
    for (int i = 0; i < pages.size(); i++) {
      labelled.add(new Labelled<>(page(folder, pages.get(i)), versions.get(i)));
    }
    return labelled;
  }

  private static Page page(Path folder, Path file) {
    String id = folder.relativize(file).toString().replace(".html.gz", "");
    byte[] bytes = Stored.unzipped(file);
    LocalDate crawled = LocalDate.parse(id.substring(id.length() - 10).replace('_', '-'));
    return new Page(
        id,
        FundusAddress.of(id, bytes),
        crawled.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC),
        "text/html; charset=utf-8",
        bytes);
  }

  private static List<Path> files(Path folder, int depth, String name) {
    try (Stream<Path> all = Files.walk(folder, depth)) {
      return all.filter(file -> file.getFileName().toString().matches(name)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
