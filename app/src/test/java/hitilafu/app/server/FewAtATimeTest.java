package hitilafu.app.server;

import static org.assertj.core.api.Assertions.assertThat;

import hitilafu.app.access.Binding;
import hitilafu.app.access.Limits;
import hitilafu.app.access.Rate;
import hitilafu.app.home.Home;
import hitilafu.index.search.ArticleSearcher;
import hitilafu.index.search.IncidentSearcher;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FewAtATimeTest {
  @TempDir private Path folder;

  @Test
  void whoDoesNotGetATurnInTimeIsToldToAskAgain() throws Exception {
    CountDownLatch asked = new CountDownLatch(1);
    CountDownLatch answer = new CountDownLatch(1);
    Limits one =
        new Limits(
            new Rate(50, 200), new Rate(5, 20), 1, 1, Duration.ofMillis(200), System::nanoTime);
    Home home = new Home(folder);
    try (IncidentSearcher searcher = home.searcher();
        ArticleSearcher articles = new ArticleSearcher(home.index(), searcher);
        Server server =
            Server.start(
                hitilafu.app.http.Content.of(
                    home, searcher, articles, () -> held(asked, answer), Clock.systemUTC()),
                Binding.loopback(0),
                one);
        HttpClient client = HttpClient.newHttpClient()) {
      HttpRequest metrics = request(server, "/metrics");
      CompletableFuture<HttpResponse<String>> first =
          client.sendAsync(metrics, BodyHandlers.ofString());
      asked.await();

      HttpResponse<String> late = client.send(request(server, "/"), BodyHandlers.ofString());

      assertThat(late.statusCode()).isEqualTo(503);
      assertThat(late.headers().firstValue("Retry-After")).hasValue("1");
      assertThat(late.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
      assertThat(late.body()).contains("\"status\":503");
      answer.countDown();
      assertThat(first.get().body()).isEqualTo("at last\n");
      assertThat(client.send(request(server, "/"), BodyHandlers.ofString()).statusCode())
          .isEqualTo(200);
    }
  }

  private static String held(CountDownLatch asked, CountDownLatch answer) {
    asked.countDown();
    try {
      answer.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return "at last\n";
  }

  private static HttpRequest request(Server server, String path) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path)).build();
  }
}
