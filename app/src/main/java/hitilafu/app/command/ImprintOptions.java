package hitilafu.app.command;

import hitilafu.app.http.SafeLink;
import hitilafu.app.report.Imprint;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import picocli.CommandLine.Option;

/** What an editor adds to an issue. */
final class ImprintOptions {
  /** Bytes. An issue is a few pages. */
  private static final long LONGEST_NOTE = 50_000;

  @Option(
      names = "--note",
      paramLabel = "FILE",
      description = "What the editor puts in front, as Markdown.")
  private Path note;

  @Option(
      names = "--address",
      paramLabel = "URL",
      defaultValue = "${env:HITILAFU_ADDRESS}",
      description = {
        "Where this record is on the web, such as https://outages.example (HITILAFU_ADDRESS)."
            + " Issues then name where they are to be found for good."
      })
  private String address;

  /** Of an issue that nobody has signed yet. */
  Imprint draft(Instant now) throws IOException {
    return Imprint.draft(now, address(), note == null ? null : note());
  }

  private String note() throws IOException {
    if (Files.size(note) > LONGEST_NOTE) {
      throw new UserError(
          ExitCode.USAGE, "a note has at most " + LONGEST_NOTE + " bytes; " + note + " has more");
    }
    try {
      return Files.readString(note);
    } catch (MalformedInputException e) {
      throw new UserError(ExitCode.USAGE, note + " is no text in UTF-8");
    }
  }

  private String address() {
    if (address == null || address.isBlank()) {
      return null;
    }
    if (!address.matches("https?://.+") || SafeLink.of(address).isEmpty()) {
      throw new UserError(
          ExitCode.USAGE, "--address must be one of the web, such as https://outages.example");
    }
    return address.replaceAll("/+$", "");
  }
}
