package hitilafu.ingest.fetch;

import hitilafu.ingest.archive.Trouble;
import java.io.IOException;

/** A visit that we end ourselves. */
final class Refusal extends IOException {
  private static final long serialVersionUID = 1;

  private final Trouble trouble;

  Refusal(Trouble trouble, String message) {
    super(message);
    this.trouble = trouble;
  }

  Trouble trouble() {
    return trouble;
  }
}
