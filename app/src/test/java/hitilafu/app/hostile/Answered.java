package hitilafu.app.hostile;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/**
 * What came back.
 *
 * @param text all of it, each byte a character; empty if the connection was cut before
 * @param millis until its end
 */
public record Answered(String text, long millis) {
  private static final int PATIENCE_MILLIS = 60_000;

  /** Sends it, says that no more comes, and reads until the server has said all. */
  public static Answered to(Attack attack, int port) throws IOException {
    long start = System.nanoTime();
    StringBuilder text = new StringBuilder();
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.setSoTimeout(PATIENCE_MILLIS);
      send(socket, attack);
      read(socket.getInputStream(), text);
    }
    return new Answered(text.toString(), (System.nanoTime() - start) / 1_000_000);
  }

  /** A server that has had enough closes while it is still being written to. */
  private static void send(Socket socket, Attack attack) throws IOException {
    try {
      socket.getOutputStream().write(attack.bytes());
      socket.shutdownOutput();
    } catch (IOException cut) {
      if (!attack.mayGoUnanswered()) {
        throw cut;
      }
    }
  }

  private static void read(InputStream in, StringBuilder text) throws IOException {
    byte[] buffer = new byte[1 << 14];
    try {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        text.append(new String(buffer, 0, read, StandardCharsets.ISO_8859_1));
      }
    } catch (java.net.SocketTimeoutException slow) {
      throw slow;
    } catch (IOException cut) {
      // What came before it was cut counts.
    }
  }

  boolean none() {
    return text.isEmpty();
  }

  /** 0 if it is no answer of HTTP. */
  public int status() {
    return text.matches("(?s)HTTP/1\\.[01] \\d{3}.*") ? Integer.parseInt(text.substring(9, 12)) : 0;
  }

  String head() {
    int end = text.indexOf("\r\n\r\n");
    return end < 0 ? text : text.substring(0, end);
  }

  String body() {
    int end = text.indexOf("\r\n\r\n");
    return end < 0 ? "" : text.substring(end + 4);
  }
}
