package hitilafu.index.write;

import hitilafu.index.fields.DocumentKind;
import hitilafu.index.terms.IncidentAnalyzer;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.IOUtils;

/**
 * The index of one kind of document, open for writing. What is added counts once it is committed.
 *
 * @param <L> a line of the log that it is built from
 */
final class DocumentIndex<L> implements Closeable {
  private final DocumentKind<L> kind;
  private final Directory directory;
  private final IndexWriter writer;
  private final Consumed consumed;
  private DirectoryReader reader;

  private DocumentIndex(DocumentKind<L> kind, Directory directory, IndexWriter writer, long epoch)
      throws IOException {
    this.kind = kind;
    this.directory = directory;
    this.writer = writer;
    this.consumed = consumed(epoch);
    this.reader = DirectoryReader.open(writer);
    if (!DirectoryReader.indexExists(directory)) {
      commit();
    }
  }

  /**
   * Opens the index in a folder, or begins one.
   *
   * @throws IOException as {@link Damage} tells if what is there cannot be used
   */
  static <L> DocumentIndex<L> open(DocumentKind<L> kind, Path folder, long epoch)
      throws IOException {
    Directory directory = FSDirectory.open(folder);
    IndexWriter writer = null;
    try {
      writer = new IndexWriter(directory, config(kind));
      return new DocumentIndex<>(kind, directory, writer, epoch);
    } catch (IOException | RuntimeException e) {
      if (writer != null) {
        writer.rollback();
      }
      IOUtils.closeWhileHandlingException(directory);
      throw e;
    }
  }

  DocumentKind<L> kind() {
    return kind;
  }

  /** How far the log is in this index. To be advanced with what is added. */
  Consumed consumed() {
    return consumed;
  }

  /** Adds what is news to the index; returns how many documents changed. Nothing counts yet. */
  long add(Batch<L> batch) throws IOException {
    refresh();
    Revisions held = new Revisions(reader, kind.revision());
    long changed = 0;
    for (L line : batch.lines()) {
      Term id = new Term(kind.id().field(), kind.idOf().apply(line));
      if (held.outdatedBy(id, kind.revisionOf().applyAsLong(line))) {
        writer.updateDocument(id, kind.document().apply(line));
        changed++;
      }
    }
    return changed;
  }

  /** Makes what was added, and how far the log was read, count at once. */
  void commit() throws IOException {
    writer.setLiveCommitData(consumed.userData().entrySet());
    writer.commit();
  }

  /** Ends without committing; what was committed stays. */
  void abandon() throws IOException {
    IOUtils.close(reader, writer::rollback, directory);
  }

  /** Ends when merges are done. */
  @Override
  public void close() throws IOException {
    IOUtils.close(reader, writer, directory);
  }

  private void refresh() throws IOException {
    DirectoryReader newer = DirectoryReader.openIfChanged(reader, writer);
    if (newer != null) {
      reader.close();
      reader = newer;
    }
  }

  private static IndexWriterConfig config(DocumentKind<?> kind) {
    return new IndexWriterConfig(IncidentAnalyzer.OF_TEXTS).setIndexSort(kind.order());
  }

  private Consumed consumed(long epoch) throws IOException {
    if (!DirectoryReader.indexExists(directory)) {
      return new Consumed(epoch, kind.format());
    }
    Map<String, String> data = new HashMap<>();
    writer.getLiveCommitData().forEach(entry -> data.put(entry.getKey(), entry.getValue()));
    return Consumed.read(epoch, kind.format(), data)
        .orElseThrow(
            () ->
                new CorruptIndexException("built for another epoch or other fields", "user data"));
  }
}
