package hitilafu.index.write;

import hitilafu.index.fields.IncidentDocuments;
import hitilafu.index.fields.IncidentFields;
import hitilafu.index.fields.Orders;
import hitilafu.index.terms.IncidentAnalyzer;
import hitilafu.model.IncidentRevision;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.IOUtils;

/** The index of one epoch, open for writing. What is added counts once it is committed. */
final class EpochIndex implements Closeable {
  private final Directory directory;
  private final IndexWriter writer;
  private final Consumed consumed;
  private DirectoryReader reader;

  private EpochIndex(Directory directory, IndexWriter writer, long epoch) throws IOException {
    this.directory = directory;
    this.writer = writer;
    this.consumed = consumed(directory, writer, epoch);
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
  static EpochIndex open(Path folder, long epoch) throws IOException {
    Directory directory = FSDirectory.open(folder);
    IndexWriter writer = null;
    try {
      writer = new IndexWriter(directory, config());
      return new EpochIndex(directory, writer, epoch);
    } catch (IOException | RuntimeException e) {
      if (writer != null) {
        writer.rollback();
      }
      IOUtils.closeWhileHandlingException(directory);
      throw e;
    }
  }

  /** Whether a folder has an index, however old. */
  static boolean isIn(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return false;
    }
    try (Directory directory = FSDirectory.open(folder)) {
      return DirectoryReader.indexExists(directory);
    }
  }

  /** How far the log is in this index. To be advanced with what is added. */
  Consumed consumed() {
    return consumed;
  }

  /** Adds what is news to the index; returns how many documents changed. Nothing counts yet. */
  long add(Batch batch) throws IOException {
    refresh();
    Revisions held = new Revisions(reader);
    long changed = 0;
    for (IncidentRevision revision : batch.revisions()) {
      if (held.outdatedBy(revision.id(), revision.revision())) {
        Document document = IncidentDocuments.of(revision);
        writer.updateDocument(new Term(IncidentFields.ID.field(), revision.id()), document);
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

  private static IndexWriterConfig config() {
    return new IndexWriterConfig(IncidentAnalyzer.OF_TEXTS).setIndexSort(Orders.BY_START);
  }

  private static Consumed consumed(Directory directory, IndexWriter writer, long epoch)
      throws IOException {
    if (!DirectoryReader.indexExists(directory)) {
      return new Consumed(epoch);
    }
    Map<String, String> data = new HashMap<>();
    writer.getLiveCommitData().forEach(entry -> data.put(entry.getKey(), entry.getValue()));
    if (!Consumed.fits(epoch, data)) {
      throw new CorruptIndexException("built for another epoch or with other fields", "user data");
    }
    return Consumed.read(epoch, data);
  }
}
