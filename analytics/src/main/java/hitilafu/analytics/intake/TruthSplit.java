package hitilafu.analytics.intake;

import org.apache.flink.api.connector.source.SourceSplit;

/**
 * What is left to read of one archive file.
 *
 * @param file its name within the archive folder
 * @param offset where the next gzip member starts
 * @param batch the batch it belongs to
 */
public record TruthSplit(String file, long offset, long batch) implements SourceSplit {
  @Override
  public String splitId() {
    return file;
  }

  TruthSplit from(long nextOffset) {
    return new TruthSplit(file, nextOffset, batch);
  }
}
