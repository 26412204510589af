package hitilafu.app;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/** A small outlet on loopback: pages by path, each with an ETag, and a count of who asked what. */
final class NewsSite implements AutoCloseable {
  private final HttpServer server;
  private final Map<String, Answer> pages = new ConcurrentSkipListMap<>();
  private volatile Duration delay = Duration.ZERO;
  private volatile Function<String, Answer> others = path -> null;
  private final Map<String, AtomicInteger> hits = new ConcurrentHashMap<>();

  /** What a path answers. */
  record Answer(int status, String mediaType, byte[] body, Map<String, String> headers) {}

  NewsSite() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 200);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/", this::answer);
    server.start();
  }

  String address(String path) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + path;
  }

  NewsSite put(String path, String mediaType, String body) {
    return put(path, new Answer(200, mediaType, body.getBytes(StandardCharsets.UTF_8), Map.of()));
  }

  NewsSite put(String path, Answer answer) {
    pages.put(path, answer);
    return this;
  }

  /** What paths answer that were not put; null for 404. */
  NewsSite others(Function<String, Answer> made) {
    others = made;
    return this;
  }

  /** How long each answer takes. */
  NewsSite slow(Duration time) {
    delay = time;
    return this;
  }

  NewsSite status(String path, int status, Map<String, String> headers) {
    return put(path, new Answer(status, "text/plain", new byte[0], headers));
  }

  NewsSite remove(String path) {
    pages.remove(path);
    return this;
  }

  /** How often a path was asked. */
  int hits(String path) {
    return hits.getOrDefault(path, new AtomicInteger()).get();
  }

  /** How often each path was asked. */
  Map<String, AtomicInteger> hits() {
    return Map.copyOf(hits);
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().toString();
    hits.computeIfAbsent(path, p -> new AtomicInteger()).incrementAndGet();
    try (exchange) {
      Thread.sleep(delay);
      Answer put = pages.get(path);
      Answer answer = put == null ? others.apply(path) : put;
      if (answer == null) {
        exchange.sendResponseHeaders(404, -1);
      } else {
        answer(exchange, answer);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void answer(HttpExchange exchange, Answer answer) throws IOException {
    String etag = "\"" + Integer.toHexString(Arrays.hashCode(answer.body())) + "\"";
    boolean known = etag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
    exchange.getResponseHeaders().set("Content-Type", answer.mediaType());
    if (answer.status() == 200) {
      exchange.getResponseHeaders().set("ETag", etag);
    }
    answer.headers().forEach((name, value) -> exchange.getResponseHeaders().set(name, value));
    if (known || answer.body().length == 0) {
      exchange.sendResponseHeaders(known ? 304 : answer.status(), -1);
      return;
    }
    exchange.sendResponseHeaders(answer.status(), answer.body().length);
    exchange.getResponseBody().write(answer.body());
  }
}
