package hitilafu.analytics.intake;

import hitilafu.ingest.archive.WarcCursor;
import java.io.IOException;
import java.io.Serializable;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.flink.core.fs.FSDataInputStream;
import org.apache.flink.core.fs.FileStatus;
import org.apache.flink.core.fs.FileSystem;
import org.apache.flink.core.fs.Path;

/**
 * The folders of truth as Flink's file systems see them, so that they may lie on an object store. A
 * file of the archive is known by its name, one of corrections by {@code corrections/} and its
 * name.
 *
 * @param archive the address of the folder of captures
 * @param corrections the address of the folder of corrections
 */
public record TruthFiles(URI archive, URI corrections) implements Serializable {
  private static final String CAPTURES = ".warc.gz";
  private static final String LINES = ".jsonl";
  private static final String CORRECTIONS = "corrections/";

  /** Names of the files that are closed, sorted; empty if there are no such folders yet. */
  public List<String> closed() throws IOException {
    List<String> names = new ArrayList<>();
    list(archive, CAPTURES, "", names);
    list(corrections, LINES, CORRECTIONS, names);
    Collections.sort(names);
    return names;
  }

  /** Whether a name is that of a file of the archive. */
  public static boolean isOfArchive(String name) {
    return !name.startsWith(CORRECTIONS);
  }

  private static void list(URI uri, String ending, String prefix, List<String> names)
      throws IOException {
    Path folder = new Path(uri);
    FileSystem files = folder.getFileSystem();
    if (files.exists(folder)) {
      for (FileStatus status : files.listStatus(folder)) {
        if (!status.isDir() && status.getPath().getName().endsWith(ending)) {
          names.add(prefix + status.getPath().getName());
        }
      }
    }
  }

  /** Goes through the rest of a file. */
  TruthCursor open(String name, long offset) throws IOException {
    if (isOfArchive(name)) {
      return new ArchiveCursor(new WarcCursor(name, bytes(archive, name, offset), offset));
    }
    String file = name.substring(CORRECTIONS.length());
    return new CorrectionCursor(name, bytes(corrections, file, offset), offset);
  }

  private static FSDataInputStream bytes(URI folder, String file, long offset) throws IOException {
    Path path = new Path(new Path(folder), file);
    FSDataInputStream in = path.getFileSystem().open(path);
    in.seek(offset);
    return in;
  }
}
