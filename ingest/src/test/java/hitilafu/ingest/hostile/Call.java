package hitilafu.ingest.hostile;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;

/**
 * A request that waits for its answer.
 *
 * @param request the lines of its head, without the empty one
 */
public record Call(String request, Socket socket, OutputStream out) {
  /** The path with its query. */
  public String path() {
    return request.split(" ", 3)[1];
  }

  /** The value of a header of the request; null if there is none. */
  public String header(String name) {
    return request
        .lines()
        .filter(line -> line.regionMatches(true, 0, name + ":", 0, name.length() + 1))
        .map(line -> line.substring(name.length() + 1).strip())
        .findFirst()
        .orElse(null);
  }

  /** Sends these characters as bytes, at once. */
  public void send(String text) throws IOException {
    send(text.getBytes(ISO_8859_1));
  }

  /** Sends these bytes at once. */
  public void send(byte[] bytes) throws IOException {
    out.write(bytes);
    out.flush();
  }
}
