package hitilafu.ingest.hostile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPOutputStream;

/** What servers do to those who ask them. */
public final class Behaviours {
  private static final int MEBIBYTE = 1 << 20;
  private static final int PAUSE_MILLIS = 20;

  private Behaviours() {}

  /** Exactly these bytes, then the end. */
  public static HostileServer.Behaviour raw(String answer) {
    return call -> call.send(answer);
  }

  /** An empty answer with this status, and these header lines. */
  public static HostileServer.Behaviour status(String status, String... headers) {
    return raw(head(status, headers) + "Content-Length: 0\r\n\r\n");
  }

  /** A page. */
  public static HostileServer.Behaviour page(String text, String... headers) {
    return raw(head("200 OK", headers) + "Content-Length: " + text.length() + "\r\n\r\n" + text);
  }

  /** A body as it is, its length said. */
  public static HostileServer.Behaviour body(byte[] bytes, String... headers) {
    return call -> {
      call.send(head("200 OK", headers) + "Content-Length: " + bytes.length + "\r\n\r\n");
      call.send(bytes);
    };
  }

  /** The same bytes so many times, without a length. */
  public static HostileServer.Behaviour repeated(byte[] bytes, long times, String... headers) {
    return call -> {
      call.send(head("200 OK", headers) + "\r\n");
      for (long i = 0; i < times; i++) {
        call.send(bytes);
      }
    };
  }

  /** A start, then one piece after another with a pause between, for ever. */
  public static HostileServer.Behaviour drip(String start, String piece) {
    return call -> {
      call.send(start);
      while (true) {
        Thread.sleep(PAUSE_MILLIS);
        call.send(piece);
      }
    };
  }

  /** Takes the request and says nothing for this long. */
  public static HostileServer.Behaviour silence(long millis) {
    return call -> Thread.sleep(millis);
  }

  /** A start, then the connection is torn down rather than closed. */
  public static HostileServer.Behaviour reset(String start) {
    return call -> {
      call.send(start);
      Thread.sleep(PAUSE_MILLIS);
      call.socket().setSoLinger(true, 0);
    };
  }

  /** A redirect to this address. */
  public static HostileServer.Behaviour redirect(String to) {
    return status("302 Found", "Location: " + to);
  }

  /** A gzip member that grows to so many mebibytes of zeros; several may follow one another. */
  public static byte[] gzipOfZeros(int mebibytes) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      for (int i = 0; i < mebibytes; i++) {
        gzip.write(new byte[MEBIBYTE]);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** The start of an answer, as far as the header lines given. */
  public static String head(String status, String... headers) {
    StringBuilder head = new StringBuilder("HTTP/1.1 " + status + "\r\n");
    for (String header : headers) {
      head.append(header).append("\r\n");
    }
    return head.toString();
  }
}
