package hitilafu.app.report.edition;

import static org.assertj.core.api.Assertions.assertThat;

import hitilafu.app.home.Home;
import hitilafu.app.reliability.Reliabilities;
import hitilafu.app.report.Imprint;
import hitilafu.app.report.Issue;
import hitilafu.app.report.print.PdfPrinter;
import hitilafu.index.search.IncidentSearcher;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Publishes Kenya's first week of 2025, with a printer that takes no time. */
public final class Press {
  public static final Instant MONDAY = Instant.parse("2025-01-06T06:00:00Z");

  private Press() {}

  /** The usual first edition. */
  public static Edition publish(Home home) throws Exception {
    return publish(home, Imprint.draft(MONDAY, "https://hitilafu.example", null), MONDAY);
  }

  static Edition publish(Home home, Imprint imprint, Instant now) throws Exception {
    return publish(home, typesetting(home), imprint, now);
  }

  static Edition publish(Home home, Typesetting typesetting, Imprint imprint, Instant now)
      throws Exception {
    return publish(home, "2025-W01", typesetting, imprint, now);
  }

  /** The review of a year. */
  static Edition publishYear(Home home, String year, Imprint imprint, Instant now)
      throws Exception {
    return publish(home, year, typesetting(home), imprint, now);
  }

  private static Edition publish(
      Home home, String issue, Typesetting typesetting, Imprint imprint, Instant now)
      throws Exception {
    try (IncidentSearcher searcher = home.searcher()) {
      ReportDesk desk = new ReportDesk(home, Reliabilities.read(home), searcher);
      Draft draft = desk.draft(Issue.named(desk.scope("ke"), issue), now);
      return new Publishing(home, desk, typesetting).publish(draft, imprint, "W. Achieng");
    }
  }

  static Typesetting typesetting(Home home) throws IOException {
    return new Typesetting(home.catalog(), Optional.of(printer(home.root())));
  }

  private static PdfPrinter printer(Path folder) throws IOException {
    return printer(folder, "echo PDF > \"${word#*=}\"");
  }

  /** One that does this with the name of the PDF. */
  static PdfPrinter printer(Path folder, String doing) throws IOException {
    String script =
        """
        #!/bin/sh
        for word; do case $word in --print-to-pdf=*) %s;; esac; done
        """
            .formatted(doing);
    Path program = Files.writeString(folder.resolve("printer"), script);
    assertThat(program.toFile().setExecutable(true)).isTrue();
    return new PdfPrinter(program, Duration.ofSeconds(20));
  }
}
