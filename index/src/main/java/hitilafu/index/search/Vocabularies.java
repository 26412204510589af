package hitilafu.index.search;

import hitilafu.index.names.CatalogNames;
import java.io.IOException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;

/** The vocabulary of the newest state of the index, made anew when another is asked for. */
final class Vocabularies {
  private Object state;
  private Vocabulary vocabulary;

  synchronized Vocabulary of(IndexReader reader, CatalogNames names) throws IOException {
    Object now = state(reader);
    if (vocabulary == null || !now.equals(state)) {
      vocabulary = new Vocabulary(reader, names);
      state = now;
    }
    return vocabulary;
  }

  private static Object state(IndexReader reader) {
    return reader instanceof DirectoryReader directory
        ? directory.getReaderCacheHelper().getKey()
        : "empty";
  }
}
