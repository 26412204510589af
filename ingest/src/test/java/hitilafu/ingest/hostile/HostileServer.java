package hitilafu.ingest.hostile;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Serves one request a connection on 127.0.0.1, each on a thread of its own, by what was set for
 * its path; 404 elsewhere.
 */
public final class HostileServer implements AutoCloseable {
  /** What is done with a request. The connection is closed after it. */
  @FunctionalInterface
  public interface Behaviour {
    /** Answers, or does not. */
    void answer(Call call) throws IOException, InterruptedException;
  }

  private static final int MAX_HEAD = 64 << 10;

  private final ServerSocket listener;
  private final Map<String, Behaviour> behaviours = new ConcurrentHashMap<>();
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();
  private final List<String> requests = new CopyOnWriteArrayList<>();
  private final AtomicInteger connections = new AtomicInteger();
  private final AtomicInteger brokenOff = new AtomicInteger();

  /** A server that listens on this socket, which may be a TLS one, and closes it in the end. */
  public HostileServer(ServerSocket listener) {
    this.listener = listener;
    Thread.ofVirtual().start(this::accept);
  }

  /** A server at a free port. */
  public static HostileServer start() {
    try {
      return new HostileServer(new ServerSocket(0, 1000, InetAddress.getByName("127.0.0.1")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Sets what is done at a path; a query does not matter. */
  public HostileServer on(String path, Behaviour behaviour) {
    behaviours.put(path, behaviour);
    return this;
  }

  /** The address of a path, by the server's number. */
  public URI at(String path) {
    return at("http://127.0.0.1", path);
  }

  /** The address of a path, by this scheme and host. */
  public URI at(String schemeAndHost, String path) {
    return URI.create(schemeAndHost + ":" + listener.getLocalPort() + path);
  }

  /** The heads of all requests so far, in their order. */
  public List<String> requests() {
    return List.copyOf(requests);
  }

  /** How many connections there have been, whether or not a request came over them. */
  public int connections() {
    return connections.get();
  }

  /** How many answers could not be given to their end. */
  public int brokenOff() {
    return brokenOff.get();
  }

  @Override
  public void close() {
    try {
      listener.close();
      for (Socket socket : open) {
        socket.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void accept() {
    try {
      while (true) {
        Socket socket = listener.accept();
        connections.incrementAndGet();
        open.add(socket);
        Thread.ofVirtual().start(() -> serve(socket));
      }
    } catch (SocketException closed) {
      // the end
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void serve(Socket socket) {
    try (socket) {
      String head = head(socket.getInputStream());
      requests.add(head);
      Call call = new Call(head, socket, socket.getOutputStream());
      behaviours
          .getOrDefault(call.path().replaceFirst("\\?.*", ""), Behaviours.status("404 Not Found"))
          .answer(call);
    } catch (IOException | RuntimeException e) {
      brokenOff.incrementAndGet();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      open.remove(socket);
    }
  }

  private static String head(InputStream in) throws IOException {
    ByteArrayOutputStream head = new ByteArrayOutputStream();
    while (!head.toString(ISO_8859_1).endsWith("\r\n\r\n")) {
      int b = in.read();
      if (b < 0 || head.size() > MAX_HEAD) {
        throw new IOException("no head of a request");
      }
      head.write(b);
    }
    return head.toString(ISO_8859_1).strip();
  }
}
