package hitilafu.ingest.fetch;

import java.net.UnknownHostException;

/** A host that has addresses, but none that may be connected to. */
final class ForbiddenAddress extends UnknownHostException {
  private static final long serialVersionUID = 1;

  ForbiddenAddress(String message) {
    super(message);
  }
}
