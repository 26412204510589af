package hitilafu.app.reliability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hitilafu.app.server.Site;
import hitilafu.app.web.Events;
import hitilafu.model.Incident;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LatestReliabilitiesTest {
  private static final Inquiry MPESA =
      new Inquiry("mpesa", "KE", Days.of("from", null, "to", null));
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  @TempDir private Path folder;

  @Test
  void whatTheJobWritesMoreIsReadAndElseNothing() throws Exception {
    try (Site site = Site.of(folder.resolve("site"), List.of(Events.blackout()))) {
      LatestReliabilities latest = new LatestReliabilities(site.home());
      Reliabilities before = latest.get();
      assertThatThrownBy(() -> MPESA.service(before)).hasMessageContaining("nothing is recorded");
      assertThat(latest.get()).isSameAs(before);

      Files.copy(
          impactOf(Events.mpesa()),
          site.home().log().resolve("epoch-1/impact").resolve("part-1.jsonl"));

      Reliabilities after = eventually(latest, all -> all != before);
      assertThat(MPESA.service(after).reported()).isEqualTo(1);
      assertThat(latest.get()).isSameAs(after);
    }
  }

  @Test
  void whileANewEpochIsReadWhatIsKnownIsServedAndItIsReadOnce() throws Exception {
    try (Site site = Site.of(folder.resolve("site"), List.of(Events.blackout()))) {
      AtomicInteger readings = new AtomicInteger();
      Semaphore mayRead = new Semaphore(1);
      LatestReliabilities latest =
          new LatestReliabilities(
              site.home(),
              home -> {
                readings.incrementAndGet();
                mayRead.acquireUninterruptibly();
                return Reliabilities.read(home);
              });
      Reliabilities before = latest.get();
      Path impact = Files.createDirectories(site.home().log().resolve("epoch-2/impact"));
      Files.copy(impactOf(Events.mpesa()), impact.resolve("part-0.jsonl"));
      Files.writeString(site.home().log().resolve("current"), "2\n");

      assertThat(latest.get()).isSameAs(before);
      assertThat(latest.get()).isSameAs(before);
      mayRead.release();

      Reliabilities after = eventually(latest, all -> all != before);
      assertThat(MPESA.service(after).reported()).isEqualTo(1);
      assertThat(after.last(LocalDate.parse("2025-06-01")))
          .as("nothing is left of the epoch before")
          .isEqualTo("2024-01-09");
      assertThat(readings).hasValue(2);
    }
  }

  @Test
  void aLogThatCannotBeReadFailsLoudly() throws Exception {
    try (Site site = Site.of(folder.resolve("site"), List.of(Events.blackout()))) {
      LatestReliabilities latest = new LatestReliabilities(site.home());
      latest.get();
      Files.writeString(
          site.home().log().resolve("epoch-1/impact").resolve("part-1.jsonl"), "no JSON\n");

      assertThatThrownBy(() -> eventually(latest, all -> false))
          .isInstanceOf(UncheckedIOException.class);
    }
  }

  private Path impactOf(Incident incident) throws IOException {
    try (Site other = Site.of(folder.resolve("other"), List.of(incident))) {
      return other.home().log().resolve("epoch-1/impact/part-0.jsonl");
    }
  }

  private static Reliabilities eventually(
      LatestReliabilities latest, Predicate<Reliabilities> expected) throws Exception {
    long end = System.nanoTime() + PATIENCE.toNanos();
    Reliabilities now = latest.get();
    while (!expected.test(now)) {
      assertThat(System.nanoTime()).as("still not read").isLessThan(end);
      Thread.sleep(20);
      now = latest.get();
    }
    return now;
  }
}
