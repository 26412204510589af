package hitilafu.app.report.edition;

import hitilafu.app.export.file.Sha256;
import hitilafu.app.report.edition.Edition.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;

/** The files of an issue. */
final class Written {
  static final String FACTS = "facts.json";

  private Written() {}

  /** A file as an edition notes it. */
  static Part part(Path file) throws IOException {
    MessageDigest digest = Sha256.begin();
    try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
      in.transferTo(OutputStream.nullOutputStream());
    }
    return new Part(
        file.getFileName().toString(), Files.size(file), HexFormat.of().formatHex(digest.digest()));
  }
}
