package hitilafu.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A server in a process of its own that is asked all the time, until it is killed. */
final class Served {
  private static final Pattern ADDRESS = Pattern.compile("http://127\\.0\\.0\\.1:\\d+/");
  private static final List<String> ASKED =
      List.of("?q=payment", "api/v1/incidents?q=payment+network", "health");
  private static final long PATIENCE = TimeUnit.SECONDS.toNanos(120);

  private final HttpClient http = HttpClient.newHttpClient();
  private final Process process;
  private final String address;
  private final AtomicInteger answers = new AtomicInteger();
  private final CompletableFuture<Void> asking;
  private volatile boolean dying;

  private Served(Process process, String address) {
    this.process = process;
    this.address = address;
    this.asking = CompletableFuture.runAsync(this::ask);
  }

  static Served start(TestHome home) throws Exception {
    Path output = home.root().resolve("serve.txt");
    Files.deleteIfExists(output);
    Process process = Cli.start(output, home.withHome("serve", "--port", "0", "--rate", "1000"));
    long deadline = System.nanoTime() + PATIENCE;
    while (System.nanoTime() < deadline && process.isAlive()) {
      Matcher matcher = ADDRESS.matcher(Files.readString(output));
      if (matcher.find()) {
        return new Served(process, matcher.group());
      }
      TimeUnit.MILLISECONDS.sleep(20);
    }
    process.destroyForcibly();
    throw new AssertionError("it did not start: " + Files.readString(output));
  }

  /** {@code kill -9}. Whatever it answered until then was an answer. */
  void kill() throws Exception {
    assertThat(process.isAlive()).as("there is something to kill").isTrue();
    dying = true;
    process.destroyForcibly().waitFor();
    asking.get(60, TimeUnit.SECONDS);
  }

  int answers() {
    return answers.get();
  }

  private void ask() {
    try {
      while (!dying) {
        for (String path : ASKED) {
          ask(path);
          TimeUnit.MILLISECONDS.sleep(20);
        }
      }
    } catch (IOException gone) {
      assertThat(dying).as("only a kill ends a connection: " + gone).isTrue();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void ask(String path) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(address + path)).timeout(Duration.ofSeconds(60)).build();
    HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
    assertThat(answer.statusCode()).as(path + ": " + answer.body()).isEqualTo(200);
    answers.incrementAndGet();
  }
}
