package hitilafu.ingest.archive;

import java.time.Instant;
import java.util.Objects;

/**
 * One try to fetch one address. A redirect is an answer of its own; where it leads is another
 * visit.
 */
public sealed interface Visit {
  Errand errand();

  /** What was asked: absolute, http or https, without fragment. */
  String url();

  /** When it began. */
  Instant at();

  /** An answer came, be it an error's. */
  record Answered(Errand errand, Exchange exchange) implements Visit {
    public Answered {
      Objects.requireNonNull(errand, "errand is required");
      Objects.requireNonNull(exchange, "exchange is required");
    }

    @Override
    public String url() {
      return exchange.url();
    }

    @Override
    public Instant at() {
      return exchange.at();
    }
  }

  /**
   * No answer came, or none that is kept.
   *
   * @param message one line that says why
   */
  record Failed(Errand errand, String url, Instant at, Trouble trouble, String message)
      implements Visit {
    public Failed {
      Objects.requireNonNull(errand, "errand is required");
      Objects.requireNonNull(url, "url is required");
      Objects.requireNonNull(at, "at is required");
      Objects.requireNonNull(trouble, "trouble is required");
      Objects.requireNonNull(message, "message is required");
    }
  }
}
