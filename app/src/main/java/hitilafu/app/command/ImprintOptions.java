package hitilafu.app.command;

import hitilafu.app.report.Imprint;
import hitilafu.app.report.ReportFault;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What an editor adds to an issue. */
final class ImprintOptions {
  /** Bytes that a note may have at most, whatever its script. */
  private static final long LARGEST = 4L * Imprint.LONGEST_NOTE;

  @Option(
      names = "--note",
      paramLabel = "FILE",
      description = "What the editor puts in front, as Markdown.")
  private Path note;

  @Mixin private WebAddress address;

  /** Of an issue that nobody has signed yet. */
  Imprint draft(Instant now) throws IOException {
    return Imprint.draft(now, address.orNull(), note == null ? null : note());
  }

  private String note() throws IOException {
    if (Files.size(note) > LARGEST) {
      throw ReportFault.tooLong();
    }
    try {
      return Files.readString(note);
    } catch (CharacterCodingException e) {
      throw new UserError(ExitCode.USAGE, note + " is no text in UTF-8");
    }
  }
}
