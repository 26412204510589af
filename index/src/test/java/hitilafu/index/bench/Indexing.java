package hitilafu.index.bench;

import hitilafu.index.fields.IncidentDocuments;
import hitilafu.index.log.EpochLog;
import hitilafu.index.log.LogLines;
import hitilafu.index.terms.IncidentAnalyzer;
import hitilafu.index.write.IncidentIndexer;
import hitilafu.model.IncidentRevision;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.IOUtils;

/**
 * From a log to an index: ours, and a writer that is asked for nothing else. That one reads the
 * same lines into the same documents, and looks up no revision, sorts nothing and commits once.
 *
 * @param log of one epoch, 1
 */
record Indexing(Path log) {
  /**
   * What a run took and left.
   *
   * @param bytes on disk, of documents that are all live
   */
  record Run(double seconds, long bytes) {}

  Run ours(Path index) throws IOException {
    IOUtils.rm(index);
    Files.createDirectories(index);
    long start = System.nanoTime();
    try (IncidentIndexer indexer = new IncidentIndexer(index, log)) {
      indexer.catchUp();
    }
    return run(start, index);
  }

  Run bare(Path index) throws IOException {
    IOUtils.rm(index);
    long start = System.nanoTime();
    try (FSDirectory directory = FSDirectory.open(index);
        IndexWriter writer =
            new IndexWriter(directory, new IndexWriterConfig(IncidentAnalyzer.OF_TEXTS))) {
      for (Path file : new EpochLog(log).files(1, "incidents")) {
        add(writer, file);
      }
      writer.commit();
    }
    return run(start, index);
  }

  private static void add(IndexWriter writer, Path file) throws IOException {
    try (LogLines<IncidentRevision> lines =
        new LogLines<>(file, 0, IncidentRevision.class, line -> true)) {
      Optional<IncidentRevision> line = lines.next();
      while (line.isPresent()) {
        writer.addDocument(IncidentDocuments.of(line.get()));
        line = lines.next();
      }
    }
  }

  private static Run run(long start, Path index) throws IOException {
    double seconds = (System.nanoTime() - start) / 1e9;
    try (Stream<Path> files = Files.walk(index)) {
      return new Run(
          seconds, files.filter(Files::isRegularFile).mapToLong(f -> f.toFile().length()).sum());
    }
  }
}
