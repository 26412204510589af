package hitilafu.app.reliability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hitilafu.app.server.Site;
import hitilafu.app.web.Events;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LatestReliabilitiesTest {
  private static final Inquiry MPESA =
      new Inquiry("mpesa", "KE", Days.of("from", null, "to", null));

  @TempDir private Path folder;

  @Test
  void whatTheJobWritesMoreIsReadAndElseNothing() throws Exception {
    try (Site site = Site.of(folder, List.of(Events.blackout()))) {
      LatestReliabilities latest = new LatestReliabilities(site.home());
      Reliabilities before = latest.get();
      assertThatThrownBy(() -> MPESA.service(before)).hasMessageContaining("nothing is recorded");
      assertThat(latest.get()).isSameAs(before);

      try (Site other = Site.of(folder.resolve("other"), List.of(Events.mpesa()))) {
        Path impact = Path.of("epoch-1", "impact");
        Files.copy(
            other.home().log().resolve(impact).resolve("part-0.jsonl"),
            site.home().log().resolve(impact).resolve("part-1.jsonl"));
      }

      assertThat(MPESA.service(latest.get()).reported()).isEqualTo(1);
    }
  }
}
