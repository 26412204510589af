package hitilafu.app.report.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hitilafu.app.report.ReportFault;
import hitilafu.app.report.edition.Edition.Part;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Editions as they went out. */
class EditionsTest {
  @TempDir private Path folder;
  private Editions editions;

  @BeforeEach
  void open() {
    editions = new Editions(folder);
  }

  private Edition publish(String issue, int edition) throws IOException {
    Path staged = editions.stage("ke", issue);
    Path page = Files.writeString(staged.resolve("report.html"), issue + " " + edition);
    Edition made =
        new Edition(
            "ke",
            issue,
            "Public service outages in Kenya",
            editions.number("ke", issue),
            edition,
            "W. Achieng",
            Instant.parse("2025-01-06T06:00:00Z"),
            null,
            List.of(),
            List.of(Part.of(page)));
    editions.add(made, staged);
    return made;
  }

  @Test
  void nothingIsPublishedAtFirst() throws Exception {
    assertThat(editions.all()).isEmpty();
    assertThat(editions.number("ke", "2025-W01")).isEqualTo(1);
  }

  @Test
  void anIssueKeepsItsNumberAndTheNextOneHasTheNext() throws Exception {
    publish("2025-W01", 1);
    publish("2025-W02", 1);
    Edition second = publish("2025-W01", 2);

    assertThat(second.number()).isEqualTo(1);
    assertThat(editions.number("ke", "2025-W03")).isEqualTo(3);
    assertThat(editions.of("ke", "2025-W01")).extracting(Edition::edition).containsExactly(1, 2);
    assertThat(editions.latest("ke")).extracting(Edition::edition).containsExactly(2, 1);
  }

  @Test
  void whatIsPublishedIsNeverPublishedOver() throws Exception {
    Edition first = publish("2025-W01", 1);

    assertThatThrownBy(() -> publish("2025-W01", 1)).isInstanceOf(FileSystemException.class);
    assertThat(editions.all()).containsExactly(first);
    assertThat(editions.broken(first)).isEmpty();
  }

  @Test
  void whatCannotBeReadIsSaid() throws Exception {
    Edition first = publish("2025-W01", 1);
    Files.writeString(folder.resolve(first.path()).resolve(Edition.FILE), "{");

    assertThatThrownBy(editions::all)
        .isInstanceOf(ReportFault.class)
        .hasMessageContaining("edition-1/edition.json is not what was published");
    assertThat(editions.found().unreadable()).containsExactly("ke/2025-W01/edition-1");
  }

  @Test
  void whoSignedItIsUnderASumToo() throws Exception {
    Edition first = publish("2025-W01", 1);
    Path file = folder.resolve(first.path()).resolve(Edition.FILE);
    Files.writeString(file, Files.readString(file).replace("W. Achieng", "M. Other"));

    assertThat(editions.broken(editions.all().getFirst())).containsExactly("edition.json");
    Files.delete(folder.resolve(first.path()).resolve("SHA256SUMS"));
    assertThat(editions.broken(first)).containsExactly("edition.json");
  }

  @Test
  void whoeverMayReadAFolderBesideItMayReadAnEdition() throws Exception {
    Edition first = publish("2025-W01", 1);
    Path usual = Files.createDirectory(folder.resolve("usual"));

    assertThat(Files.getPosixFilePermissions(folder.resolve(first.path())))
        .isEqualTo(Files.getPosixFilePermissions(usual));
  }

  @Test
  void whatWasCutOffIsNoEditionAndIsClearedAway() throws Exception {
    Path cutOff = editions.stage("ke", "2025-W01");
    Files.writeString(cutOff.resolve(Edition.FILE), "{");

    assertThat(editions.all()).isEmpty();
    publish("2025-W01", 1);
    assertThat(cutOff).doesNotExist();
  }

  @Test
  void whoTouchesAFileIsFoundOut() throws Exception {
    Edition first = publish("2025-W01", 1);
    Path page = editions.file(first, "report.html").orElseThrow();
    Files.writeString(page, "another story");

    assertThat(editions.broken(first)).containsExactly("report.html");
    assertThat(editions.file(first, "../../lock")).isEmpty();
    assertThat(first.files()).extracting(Part::name).containsExactly("report.html");
  }
}
