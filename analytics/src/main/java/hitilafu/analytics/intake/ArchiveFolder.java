package hitilafu.analytics.intake;

import java.io.IOException;
import java.io.InputStream;
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
 * The archive folder as Flink's file systems see it, so that it may lie on an object store.
 *
 * @param uri the folder's address
 */
public record ArchiveFolder(URI uri) implements Serializable {
  private static final String CLOSED = ".warc.gz";

  /** Names of the files that are closed, sorted; empty if there is no such folder yet. */
  public List<String> closedFiles() throws IOException {
    Path folder = new Path(uri);
    FileSystem files = folder.getFileSystem();
    List<String> names = new ArrayList<>();
    if (files.exists(folder)) {
      for (FileStatus status : files.listStatus(folder)) {
        if (!status.isDir() && status.getPath().getName().endsWith(CLOSED)) {
          names.add(status.getPath().getName());
        }
      }
    }
    Collections.sort(names);
    return names;
  }

  /** Opens a file of the folder at an offset. */
  InputStream open(String file, long offset) throws IOException {
    Path path = new Path(new Path(uri), file);
    FSDataInputStream in = path.getFileSystem().open(path);
    in.seek(offset);
    return in;
  }
}
