package hitilafu.index.write;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;

/** Tells an index that cannot be used, and is built anew, from a disk that cannot be used. */
public final class Damage {
  private Damage() {}

  public static boolean is(IOException fault) {
    return fault instanceof CorruptIndexException
        || fault instanceof IndexFormatTooOldException
        || fault instanceof IndexFormatTooNewException
        || fault instanceof EOFException
        || fault instanceof FileNotFoundException
        || fault instanceof NoSuchFileException
        || fault.getCause() instanceof IOException cause && is(cause);
  }
}
