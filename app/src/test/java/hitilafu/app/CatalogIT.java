package hitilafu.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import hitilafu.model.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the person does who looks after the catalog. */
class CatalogIT {
  @TempDir private Path folder;
  private TestHome home;

  @BeforeEach
  void aHome() {
    home = new TestHome(folder.resolve("home"));
  }

  @Test
  void checkCountsWhatTheCatalogHolds() {
    assertThat(home.ok("catalog", "check"))
        .contains("version ")
        .containsPattern("KE +Kenya +\\d\\d+ services +\\d\\d+ agencies +\\d\\d+ places");
  }

  @Test
  void aFaultIsToldInOneLineWithItsPlace() throws IOException {
    Path catalog = Files.createDirectories(home.root().resolve("catalog"));
    Files.writeString(catalog.resolve("x.yaml"), "country: XX\nname: X\nzone: Mars/Base\n");

    Cli.Ended ended = home.call("catalog", "check");

    assertThat(ended.code()).isEqualTo(2);
    assertThat(ended.err()).contains("x.yaml").contains("line").contains("Mars/Base");
    assertThat(ended.err().lines()).hasSize(1);
  }

  @Test
  void aServiceThatNoCatalogKnowsIsACandidate() throws IOException {
    Path report = folder.resolve("report.txt");
    Files.writeString(
        report,
        """
        Voter registration portal of Freedonia is down

        The voter registration portal of Freedonia has been down since Monday, and nobody could log in.

        The Elections Board of Freedonia said its engineers were working to restore the portal.
        """);
    home.ok("import", report.toString(), "--published", "2025-03-05");
    home.ok("run");

    assertThat(home.ok("catalog", "candidates"))
        .containsIgnoringCase("voter registration portal")
        .contains("Elections Board of Freedonia");
  }

  @Test
  void readSaysWhyIfAsked() throws IOException {
    Path report = TestHome.SAMPLES.resolve("ecitizen-2025-courier.html");

    JsonNode reading = Json.mapper().readTree(home.ok("read", "--explain", report.toString()));

    JsonNode why = reading.path("explanation");
    assertThat(why.at("/genre/0/what").asText()).isEqualTo("outage");
    assertThat(why.at("/genre/0/because")).isNotEmpty();
    assertThat(why.path("sentences")).isNotEmpty();
    assertThat(why.at("/services/0/what").asText()).contains("e-Citizen");
  }
}
