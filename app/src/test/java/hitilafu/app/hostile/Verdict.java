package hitilafu.app.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Whether an answer to an attack is one that does no harm. */
public record Verdict(Attack attack, Answered answered) {
  /** What RFC 9110 wants said of a version that is not spoken here: no fault of the server's. */
  private static final int OTHER_HTTP = 505;

  /** That we serve nothing of the kind: not that it was escaped badly. */
  private static final String ACTIVE =
      "script:not([src^=/assets/]), iframe, object, embed, svg[onload], [onerror], [onmouseover],"
          + " [onclick], a[href^=javascript]";

  public void assertHarmless(Duration limit) {
    String as = attack + "\n -> " + answered.head();
    assertThat(answered.millis()).as(as).isLessThan(limit.toMillis());
    if (answered.none()) {
      assertThat(attack.mayGoUnanswered()).as(as + " was cut").isTrue();
      return;
    }
    assertStatus(as);
    assertThat(answered.text())
        .as(as)
        .doesNotContain("Exception", "\tat ", "hitilafu.app", "Jetty", "Javalin", "root:");
    assertThat(answered.head()).as(as).doesNotContainPattern("(?im)^X-Injected");
    assertNoMarkup(as);
  }

  private void assertStatus(String as) {
    boolean busy = answered.status() == 503 || answered.status() == 429;
    if (busy) {
      assertThat(answered.head().toLowerCase(Locale.ROOT)).as(as).contains("retry-after:");
    } else if (answered.status() != OTHER_HTTP || !attack.kind().equals(Wire.KIND)) {
      assertThat(answered.status()).as(as).isBetween(200, 499);
    }
  }

  private void assertNoMarkup(String as) {
    String head = answered.head().toLowerCase(Locale.ROOT);
    if (head.contains("text/html")) {
      Document page = Jsoup.parse(answered.body());
      assertThat(page.select(ACTIVE)).as(as).isEmpty();
    } else if (answered.body().contains("<script")) {
      assertThat(head).as(as).contains("x-content-type-options: nosniff", "content-type: ");
    }
  }
}
