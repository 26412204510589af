package hitilafu.app.report.edition;

import hitilafu.app.report.ReportFault;
import hitilafu.model.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Editions as they were published: truth, a folder each, {@code SERIES/ISSUE/edition-N}. Nothing of
 * it is ever changed.
 *
 * @param folder need not be there yet
 */
public record Editions(Path folder) {
  private static final String UNFINISHED = ".making";
  private static final int DEEPEST = 4;
  private static final Pattern SERIES = Pattern.compile("[a-z]{2,3}");
  private static final Pattern ISSUE = Pattern.compile("[0-9]{4}(-W[0-9]{2})?");
  private static final Comparator<Edition> BY_ISSUE =
      Comparator.comparing(Edition::series)
          .thenComparing(Edition::issue)
          .thenComparing(Edition::edition);

  /**
   * What lies there.
   *
   * @param editions by series, issue and edition
   * @param unreadable folders of those that cannot be read any more
   */
  public record Found(List<Edition> editions, List<String> unreadable) {}

  /** All that lies there, whether it can be read or not. */
  public Found found() throws IOException {
    List<Edition> editions = new ArrayList<>();
    List<String> unreadable = new ArrayList<>();
    for (Path file : files(folder)) {
      try {
        editions.add(read(file));
      } catch (ReportFault broken) {
        unreadable.add(folder.relativize(file.getParent()).toString());
      }
    }
    editions.sort(BY_ISSUE);
    return new Found(editions, unreadable);
  }

  /**
   * All, by series, issue and edition.
   *
   * @throws ReportFault if one cannot be read any more
   */
  public List<Edition> all() throws IOException {
    return below(folder);
  }

  private static List<Edition> below(Path place) throws IOException {
    List<Edition> all = new ArrayList<>();
    for (Path file : files(place)) {
      all.add(read(file));
    }
    all.sort(BY_ISSUE);
    return all;
  }

  private static List<Path> files(Path place) throws IOException {
    if (!Files.isDirectory(place)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(place, DEEPEST)) {
      return files
          .filter(file -> file.endsWith(Edition.FILE) && !unfinished(file.getParent()))
          .sorted()
          .toList();
    }
  }

  private static Edition read(Path file) throws IOException {
    return read(file, Edition.class);
  }

  private static <T> T read(Path file, Class<T> type) throws IOException {
    try {
      return Json.read(Files.readString(file), type);
    } catch (UncheckedIOException | CharacterCodingException | NoSuchFileException broken) {
      throw ReportFault.wrong(file + " is not what was published; bring it back from a copy");
    }
  }

  /** The editions of an issue, the latest last; none if these are no names of one. */
  public List<Edition> of(String series, String issue) throws IOException {
    return SERIES.matcher(series).matches() && ISSUE.matcher(issue).matches()
        ? below(folder.resolve(series).resolve(issue))
        : List.of();
  }

  /** The latest edition of each issue of a series, by issue. */
  public List<Edition> latest(String series) throws IOException {
    return latestOf(below(folder.resolve(series)));
  }

  /** Of some editions the latest of each issue, in their order. */
  public static List<Edition> latestOf(List<Edition> all) {
    return all.stream()
        .filter(
            each ->
                all.stream()
                    .noneMatch(
                        other ->
                            other.series().equals(each.series())
                                && other.issue().equals(each.issue())
                                && other.edition() > each.edition()))
        .toList();
  }

  /** A file of an edition; empty if it has none of this name. */
  public Optional<Path> file(Edition edition, String name) {
    boolean known = edition.files().stream().anyMatch(part -> part.name().equals(name));
    return known ? Optional.of(folder.resolve(edition.path()).resolve(name)) : Optional.empty();
  }

  /**
   * What an edition states.
   *
   * @throws ReportFault if that cannot be read any more
   */
  public Facts facts(Edition edition) throws IOException {
    String facts = edition.name(IssueFile.FACTS);
    return read(folder.resolve(edition.path()).resolve(facts), Facts.class);
  }

  /** Folders of the editions that name an address as their source; what was published stays. */
  public List<String> naming(String address) throws IOException {
    Pattern named = Pattern.compile(Pattern.quote(address.replace("&", "&amp;")) + "(?=[\"<,\\s])");
    List<String> naming = new ArrayList<>();
    for (Edition edition : found().editions()) {
      Path html = folder.resolve(edition.path()).resolve(edition.name(IssueFile.HTML));
      if (Files.isRegularFile(html) && named.matcher(Files.readString(html)).find()) {
        naming.add(edition.path());
      }
    }
    return naming;
  }

  /** The number that an issue has or will have within its series; years have their own. */
  int number(String series, String issue) throws IOException {
    boolean weekly = Edition.weekly(issue);
    List<Edition> latest = latest(series).stream().filter(e -> e.weekly() == weekly).toList();
    return latest.stream()
        .filter(edition -> edition.issue().equals(issue))
        .findFirst()
        .map(Edition::number)
        .orElse(latest.stream().mapToInt(Edition::number).max().orElse(0) + 1);
  }

  /**
   * The files of an edition that are not what they were when it was published, by the sums beside
   * them; empty if all is whole.
   */
  public List<String> broken(Edition edition) throws IOException {
    return Sums.broken(folder.resolve(edition.path()), edition.files());
  }

  /** A folder in which an edition is made ready; nobody sees it. Only for who has the lock. */
  Path stage(String series, String issue) throws IOException {
    Path staged = folder.resolve(series).resolve(issue).resolve(UNFINISHED);
    if (Files.exists(staged)) {
      delete(staged);
    }
    return Files.createDirectories(staged);
  }

  private static boolean unfinished(Path folder) {
    return folder.getFileName().toString().equals(UNFINISHED);
  }

  static void delete(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }

  /** Publishes what was made ready: all of it or nothing, durable when it returns. */
  void add(Edition edition, Path staged) throws IOException {
    Files.writeString(staged.resolve(Edition.FILE), Json.write(edition) + "\n");
    Sums.write(staged);
    try (Stream<Path> files = Files.list(staged)) {
      for (Path file : files.toList()) {
        synchronise(file, StandardOpenOption.WRITE);
      }
    }
    synchronise(staged, StandardOpenOption.READ);
    Path place = folder.resolve(edition.path());
    Files.move(staged, place, StandardCopyOption.ATOMIC_MOVE);
    for (Path above = place.getParent(); above.startsWith(folder); above = above.getParent()) {
      synchronise(above, StandardOpenOption.READ);
    }
  }

  private static void synchronise(Path path, StandardOpenOption how) throws IOException {
    try (FileChannel channel = FileChannel.open(path, how)) {
      channel.force(true);
    }
  }
}
