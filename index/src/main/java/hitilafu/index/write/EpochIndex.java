package hitilafu.index.write;

import hitilafu.index.fields.DocumentKind;
import hitilafu.index.log.EpochLog;
import hitilafu.model.Article;
import hitilafu.model.IncidentRevision;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.util.IOUtils;

/**
 * One build, open for writing: an index a kind of document, each with its own commits. That of
 * incidents is opened first and closed last, so its lock is the build's.
 */
record EpochIndex(
    long epoch, DocumentIndex<IncidentRevision> incidents, DocumentIndex<Article> articles)
    implements Closeable {

  /**
   * Opens the indexes in a build's folder, or begins them.
   *
   * @throws IOException as {@link Damage} tells if what is there cannot be used
   */
  static EpochIndex open(Path folder, long epoch) throws IOException {
    DocumentIndex<IncidentRevision> incidents = open(DocumentKind.INCIDENTS, folder, epoch);
    try {
      return new EpochIndex(epoch, incidents, open(DocumentKind.ARTICLES, folder, epoch));
    } catch (IOException | RuntimeException e) {
      incidents.abandon();
      throw e;
    }
  }

  private static <L> DocumentIndex<L> open(DocumentKind<L> kind, Path folder, long epoch)
      throws IOException {
    return DocumentIndex.open(kind, folder.resolve(kind.name()), epoch);
  }

  /** Whether a folder has all indexes of a build, however old. */
  static boolean isIn(Path folder) throws IOException {
    return IndexHome.isIndex(folder.resolve(DocumentKind.INCIDENTS.name()))
        && IndexHome.isIndex(folder.resolve(DocumentKind.ARTICLES.name()));
  }

  /** Where the lock is that says whether a build is being written. */
  static Path lockFolder(Path folder) {
    return folder.resolve(DocumentKind.INCIDENTS.name());
  }

  /** Whether all log files that it was built from are still there. */
  boolean within(EpochLog log) throws IOException {
    for (DocumentIndex<?> index : all()) {
      Set<String> names =
          log.files(epoch, index.kind().name()).stream()
              .map(file -> file.getFileName().toString())
              .collect(Collectors.toSet());
      if (!index.consumed().within(names)) {
        return false;
      }
    }
    return true;
  }

  /** Whether it has all that the log has. */
  boolean covers(EpochLog log) throws IOException {
    for (DocumentIndex<?> index : all()) {
      if (!index.consumed().covers(log.files(epoch, index.kind().name()))) {
        return false;
      }
    }
    return true;
  }

  private List<DocumentIndex<?>> all() {
    return List.of(incidents, articles);
  }

  /** Ends without committing; what was committed stays. */
  void abandon() throws IOException {
    IOUtils.close(articles::abandon, incidents::abandon);
  }

  /** Ends when merges are done. */
  @Override
  public void close() throws IOException {
    IOUtils.close(articles, incidents);
  }
}
