package hitilafu.index.search;

import hitilafu.index.fields.DocumentKind;
import hitilafu.index.write.IndexHome;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.IOUtils;

/** An index of a build that is open for reading. Its files may be deleted meanwhile. */
final class OpenIndex implements Closeable {
  private final IndexHome.Serving serving;
  private final Directory directory;
  private final SearcherManager searchers;

  /** A commit that the searchers have seen; they may have seen newer ones. */
  private volatile long generation;

  OpenIndex(Path build, DocumentKind<?> kind, IndexHome.Serving serving) throws IOException {
    this.serving = serving;
    this.directory = FSDirectory.open(build.resolve(kind.name()));
    try {
      this.generation = SegmentInfos.getLastCommitGeneration(directory);
      this.searchers = new SearcherManager(directory, live(kind));
    } catch (IOException | RuntimeException e) {
      IOUtils.closeWhileHandlingException(directory);
      throw e;
    }
  }

  private static SearcherFactory live(DocumentKind<?> kind) {
    return new SearcherFactory() {
      @Override
      public IndexSearcher newSearcher(IndexReader reader, IndexReader previous)
          throws IOException {
        return new LiveSearcher(reader, kind);
      }
    };
  }

  IndexHome.Serving serving() {
    return serving;
  }

  SearcherManager searchers() {
    return searchers;
  }

  /** Makes the searchers see the last commit. */
  void refresh() throws IOException {
    long last = SegmentInfos.getLastCommitGeneration(directory);
    if (last != generation) {
      searchers.maybeRefreshBlocking();
      generation = last;
    }
  }

  @Override
  public void close() throws IOException {
    IOUtils.close(searchers, directory);
  }
}
