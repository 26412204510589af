package hitilafu.ingest.fetch;

import hitilafu.ingest.archive.Trouble;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.nio.charset.CharacterCodingException;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.ClientProtocolException;
import org.apache.hc.core5.http.ConnectionClosedException;
import org.apache.hc.core5.http.MalformedChunkCodingException;

/**
 * What a failure means.
 *
 * @param message one line
 */
record Fault(Trouble trouble, String message) {
  private static final int MAX_MESSAGE = 200;

  static Fault of(Exception failure) {
    return new Fault(trouble(failure), message(failure));
  }

  private static Trouble trouble(Exception failure) {
    return switch (failure) {
      case Refusal refusal -> refusal.trouble();
      case ForbiddenAddress e -> Trouble.FORBIDDEN_ADDRESS;
      case UnknownHostException e -> Trouble.UNKNOWN_HOST;
      case SSLException e -> Trouble.TLS;
      case SocketTimeoutException e -> Trouble.TIMEOUT;
      case ClientProtocolException e -> Trouble.PROTOCOL;
      case ConnectionClosedException e -> Trouble.PROTOCOL;
      case MalformedChunkCodingException e -> Trouble.PROTOCOL;
      case CharacterCodingException e -> Trouble.PROTOCOL; // headers beyond their bounds
      case IOException e -> Trouble.CONNECTION;
      default -> Trouble.PROTOCOL; // what the client does not expect of a server
    };
  }

  /** It may hold what a server sent. */
  private static String message(Exception failure) {
    String message = failure.getMessage();
    if (message == null && failure.getCause() != null) {
      message = failure.getCause().getMessage();
    }
    String line = message == null ? failure.getClass().getSimpleName() : message;
    String cut = line.length() > MAX_MESSAGE ? line.substring(0, MAX_MESSAGE) + "..." : line;
    return cut.replaceAll("[^\\x20-\\x7e]+", " ").strip();
  }
}
