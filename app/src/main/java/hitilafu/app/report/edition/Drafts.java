package hitilafu.app.report.edition;

import hitilafu.app.export.file.WholeFile;
import hitilafu.app.report.Imprint;
import hitilafu.app.report.Issue;
import hitilafu.app.report.edition.Typesetting.Written;
import hitilafu.app.report.print.IssueMarkdown;
import hitilafu.model.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;

/**
 * Drafts for an editor to look at, a folder each, {@code SERIES/ISSUE}: derived, and made over when
 * an editor asks for it.
 *
 * @param folder need not be there yet
 */
public record Drafts(Path folder) {
  private static final String FILE = "draft.json";

  /**
   * The thread of Mondays and two editors may want the same one; a home has one process that does.
   */
  private static final ReentrantLock MAKING = new ReentrantLock();

  /** All, by series and issue. One that cannot be read is none; it can be made anew. */
  public List<Drafted> all() throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    List<Drafted> all = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder, 3)) {
      for (Path file : files.filter(file -> file.endsWith(FILE)).toList()) {
        read(file).ifPresent(all::add);
      }
    }
    all.sort(Comparator.comparing(Drafted::path));
    return all;
  }

  /** The draft of an issue; empty if there is none. */
  public Optional<Drafted> find(Issue issue) throws IOException {
    return read(place(issue.path()).resolve(FILE)).filter(draft -> draft.of(issue));
  }

  private static Optional<Drafted> read(Path file) throws IOException {
    try {
      return Optional.of(Json.read(Files.readString(file), Drafted.class));
    } catch (NoSuchFileException | UncheckedIOException none) {
      return Optional.empty();
    }
  }

  /** A file of a draft; empty if it has none of this name. */
  public Optional<Path> file(Drafted draft, String name) {
    return Stream.of(IssueFile.values())
        .filter(kind -> draft.name(kind).equals(name))
        .map(kind -> place(draft.path()).resolve(name))
        .filter(Files::isRegularFile)
        .findFirst();
  }

  /**
   * Whether a draft says, to the word, what the record does now.
   *
   * @param address where the record is on the web; null if nowhere
   */
  public boolean says(Drafted draft, Draft now, String address) throws IOException {
    Optional<Path> words = file(draft, draft.name(IssueFile.MARKDOWN));
    String told = IssueMarkdown.of(now.text().apply(Imprint.draft(draft.at(), address, null)));
    return words.isPresent() && Files.readString(words.get()).equals(told);
  }

  /** Writes a draft down, in the place of one that was there. */
  public Drafted make(Draft draft, Imprint imprint, Typesetting typesetting)
      throws IOException, InterruptedException {
    MAKING.lock();
    try {
      return made(draft, imprint, typesetting);
    } finally {
      MAKING.unlock();
    }
  }

  private Drafted made(Draft draft, Imprint imprint, Typesetting typesetting)
      throws IOException, InterruptedException {
    Issue issue = draft.issue();
    Path place = Files.createDirectories(place(issue.path()));
    Files.deleteIfExists(place.resolve(FILE));
    Written written = typesetting.write(draft, imprint, place);
    String title = draft.text().apply(imprint).masthead().title();
    Drafted made = new Drafted(issue.series(), issue.name(), title, imprint.at(), written.noPdf());
    WholeFile.write(place.resolve(FILE), open -> Files.writeString(open, Json.write(made) + "\n"));
    return made;
  }

  private Path place(String path) {
    return folder.resolve(path);
  }
}
