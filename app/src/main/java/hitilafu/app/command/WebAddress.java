package hitilafu.app.command;

import hitilafu.app.http.SafeLink;
import picocli.CommandLine.Option;

/** Where the record is on the web. */
final class WebAddress {
  @Option(
      names = "--address",
      paramLabel = "URL",
      defaultValue = "${env:HITILAFU_ADDRESS}",
      description = {
        "Where this record is on the web, such as https://outages.example (HITILAFU_ADDRESS)."
            + " Issues of the report then name where they are to be found for good."
      })
  private String address;

  /** Null if it is nowhere. */
  String orNull() {
    if (address == null || address.isBlank()) {
      return null;
    }
    if (SafeLink.of(address).isEmpty() || address.contains("?") || address.contains("#")) {
      throw new UserError(
          ExitCode.USAGE, "--address must be one of the web, such as https://outages.example");
    }
    return address.strip().replaceAll("/+\\z", "");
  }
}
