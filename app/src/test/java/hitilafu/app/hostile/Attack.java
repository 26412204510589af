package hitilafu.app.hostile;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * A request as it goes over the wire, well formed or not.
 *
 * @param kind what it tries, for a failure's message
 * @param mayGoUnanswered whether the connection may be cut without an answer: it is too large to be
 *     read, or nothing that HTTP has an answer to
 */
public record Attack(String kind, byte[] bytes, boolean mayGoUnanswered) {

  /** A request with one header of its own; it ends the connection. */
  static Attack of(String kind, String method, String target, String header) {
    return new Attack(kind, bytes(method, target, header, new byte[0]), false);
  }

  static Attack get(String kind, String target) {
    return of(kind, "GET", target, "");
  }

  Attack large() {
    return new Attack(kind, bytes, true);
  }

  static byte[] bytes(String method, String target, String headers, byte[] body) {
    String head =
        "%s %s HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n%s\r\n"
            .formatted(method, target, headers.isEmpty() ? "" : headers + "\r\n");
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    // What is no byte of its own is cut down to one: here any byte is welcome.
    all.writeBytes(head.getBytes(StandardCharsets.ISO_8859_1));
    all.writeBytes(body);
    return all.toByteArray();
  }

  /** The beginning of it, for a failure's message. */
  @Override
  public String toString() {
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    return kind + ": " + text.substring(0, Math.min(300, text.length()));
  }
}
